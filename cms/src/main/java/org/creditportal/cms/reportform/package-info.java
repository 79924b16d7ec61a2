/// The two eleven-column report forms: opening a spreadsheet, reading its rows, explaining those that cannot be read.
@NullMarked
package org.creditportal.cms.reportform;

import org.jspecify.annotations.NullMarked;

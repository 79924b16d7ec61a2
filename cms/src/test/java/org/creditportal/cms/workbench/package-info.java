/// The departments' pages as their people use them.
@NullMarked
package org.creditportal.cms.workbench;

import org.jspecify.annotations.NullMarked;

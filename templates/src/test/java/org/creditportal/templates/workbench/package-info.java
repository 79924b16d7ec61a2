/// The departments' pages hold to the rules of all pages, in both languages.
@NullMarked
package org.creditportal.templates.workbench;

import org.jspecify.annotations.NullMarked;

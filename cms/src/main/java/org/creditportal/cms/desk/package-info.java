/// What lies on a department's desk and what was done at it: lists that people work from, read and never written.
@NullMarked
package org.creditportal.cms.desk;

import org.jspecify.annotations.NullMarked;

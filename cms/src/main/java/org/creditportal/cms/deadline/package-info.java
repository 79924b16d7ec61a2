/// What must be done by which day, whatever kind of work it is.
@NullMarked
package org.creditportal.cms.deadline;

import org.jspecify.annotations.NullMarked;

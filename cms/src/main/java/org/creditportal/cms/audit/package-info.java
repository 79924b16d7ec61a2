/// Who did what, written in the same unit of work as the act.
@NullMarked
package org.creditportal.cms.audit;

import org.jspecify.annotations.NullMarked;

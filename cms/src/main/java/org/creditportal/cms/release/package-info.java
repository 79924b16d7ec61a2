/// Carries signed releases to their end, on whichever node is alive.
@NullMarked
package org.creditportal.cms.release;

import org.jspecify.annotations.NullMarked;

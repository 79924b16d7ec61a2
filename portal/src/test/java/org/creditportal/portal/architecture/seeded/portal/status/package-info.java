/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.portal.status;

import org.jspecify.annotations.NullMarked;

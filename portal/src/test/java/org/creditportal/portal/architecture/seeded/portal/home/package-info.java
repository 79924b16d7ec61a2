/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.portal.home;

import org.jspecify.annotations.NullMarked;

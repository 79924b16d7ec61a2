/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.search;

import org.jspecify.annotations.NullMarked;

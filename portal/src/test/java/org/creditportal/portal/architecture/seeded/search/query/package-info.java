/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.search.query;

import org.jspecify.annotations.NullMarked;

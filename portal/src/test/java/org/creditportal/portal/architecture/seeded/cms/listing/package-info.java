/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms.listing;

import org.jspecify.annotations.NullMarked;

/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms.store;

import org.jspecify.annotations.NullMarked;

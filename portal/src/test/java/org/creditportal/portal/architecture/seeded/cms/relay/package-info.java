/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms.relay;

import org.jspecify.annotations.NullMarked;

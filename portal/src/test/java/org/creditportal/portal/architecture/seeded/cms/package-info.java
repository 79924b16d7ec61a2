/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms;

import org.jspecify.annotations.NullMarked;

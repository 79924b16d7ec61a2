/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms.casework;

import org.jspecify.annotations.NullMarked;

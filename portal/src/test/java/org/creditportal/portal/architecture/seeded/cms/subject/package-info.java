/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.cms.subject;

import org.jspecify.annotations.NullMarked;

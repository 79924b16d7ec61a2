/// Breaks rules on purpose.
@NullMarked
package org.creditportal.portal.architecture.seeded.templates;

import org.jspecify.annotations.NullMarked;

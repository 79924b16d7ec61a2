/// How the portal itself is doing, as numbers.
@NullMarked
package org.creditportal.portal.status;

import org.jspecify.annotations.NullMarked;

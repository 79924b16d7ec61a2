/// Who may know whom.
@NullMarked
package org.creditportal.portal.architecture;

import org.jspecify.annotations.NullMarked;

/// Puts the parts of the system of record together.
@NullMarked
package org.creditportal.cms;

import org.jspecify.annotations.NullMarked;

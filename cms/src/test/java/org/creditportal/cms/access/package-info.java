/// The door by HTTP, as those before it find it.
@NullMarked
package org.creditportal.cms.access;

import org.jspecify.annotations.NullMarked;

/// What the index must still learn: identity, version and instant of effect, nothing personal.
@NullMarked
package org.creditportal.cms.outbox;

import org.jspecify.annotations.NullMarked;

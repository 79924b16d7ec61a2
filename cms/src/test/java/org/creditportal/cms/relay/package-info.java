/// Tests of the relay against ports in memory.
@NullMarked
package org.creditportal.cms.relay;

import org.jspecify.annotations.NullMarked;

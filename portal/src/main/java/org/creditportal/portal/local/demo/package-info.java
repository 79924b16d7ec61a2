/// Demonstration data: fictional report forms, the same on every machine.
@NullMarked
package org.creditportal.portal.local.demo;

import org.jspecify.annotations.NullMarked;

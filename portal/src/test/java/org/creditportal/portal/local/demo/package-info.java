/// Tests of the demonstration data.
@NullMarked
package org.creditportal.portal.local.demo;

import org.jspecify.annotations.NullMarked;

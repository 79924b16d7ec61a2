/// Listings walked through their whole lives, on a clock of the test.
@NullMarked
package org.creditportal.cms.life;

import org.jspecify.annotations.NullMarked;

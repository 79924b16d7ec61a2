/// Tests of the scheduler, and what every schedule must do.
@NullMarked
package org.creditportal.cms.schedule;

import org.jspecify.annotations.NullMarked;

/// Tests of deliveries by themselves.
@NullMarked
package org.creditportal.cms.delivery;

import org.jspecify.annotations.NullMarked;

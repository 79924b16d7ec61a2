/// Tests of what local mode starts, keeps and ends.
@NullMarked
package org.creditportal.portal.local;

import org.jspecify.annotations.NullMarked;

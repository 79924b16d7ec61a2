/// Tests of pushing against a platform on HTTP.
@NullMarked
package org.creditportal.cms.push;

import org.jspecify.annotations.NullMarked;

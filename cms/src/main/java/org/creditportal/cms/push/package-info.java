/// Pushes announcements to the platforms above that take them over HTTP.
@NullMarked
package org.creditportal.cms.push;

import org.jspecify.annotations.NullMarked;

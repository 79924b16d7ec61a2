/// The first page.
@NullMarked
package org.creditportal.portal.home;

import org.jspecify.annotations.NullMarked;

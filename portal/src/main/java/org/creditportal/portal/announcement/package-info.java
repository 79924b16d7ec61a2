/// Announcements of departments, by themselves and in a list.
@NullMarked
package org.creditportal.portal.announcement;

import org.jspecify.annotations.NullMarked;

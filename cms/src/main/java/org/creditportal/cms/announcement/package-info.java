/// What departments announce: drafted by the life of listings, or written by hand.
@NullMarked
package org.creditportal.cms.announcement;

import org.jspecify.annotations.NullMarked;

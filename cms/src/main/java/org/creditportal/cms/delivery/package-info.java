/// Where announcements must appear, until when, and what became of it.
@NullMarked
package org.creditportal.cms.delivery;

import org.jspecify.annotations.NullMarked;

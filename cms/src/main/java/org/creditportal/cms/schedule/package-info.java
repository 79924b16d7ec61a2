/// Work that falls due by itself, done by one node at a time; nothing in it decides what readers see.
@NullMarked
package org.creditportal.cms.schedule;

import org.jspecify.annotations.NullMarked;

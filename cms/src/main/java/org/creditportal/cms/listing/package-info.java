/// Entries: one subject on one list, and its life.
@NullMarked
package org.creditportal.cms.listing;

import org.jspecify.annotations.NullMarked;

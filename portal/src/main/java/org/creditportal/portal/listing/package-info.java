/// The four lists and the entries on them.
@NullMarked
package org.creditportal.portal.listing;

import org.jspecify.annotations.NullMarked;

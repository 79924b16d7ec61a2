/// The catalogues: lists, memoranda, duties.
@NullMarked
package org.creditportal.portal.catalogue;

import org.jspecify.annotations.NullMarked;

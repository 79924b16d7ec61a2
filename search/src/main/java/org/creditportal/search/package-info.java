/// The face of search: what may be asked, what comes back, and what is handed over to be indexed.
@NullMarked
package org.creditportal.search;

import org.jspecify.annotations.NullMarked;

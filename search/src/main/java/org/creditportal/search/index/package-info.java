/// Names, schema and documents of the index: everything that is decided before anybody asks or writes.
@NullMarked
package org.creditportal.search.index;

import org.jspecify.annotations.NullMarked;

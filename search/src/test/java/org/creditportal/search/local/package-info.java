/// Tests of processes that end with this one.
@NullMarked
package org.creditportal.search.local;

import org.jspecify.annotations.NullMarked;

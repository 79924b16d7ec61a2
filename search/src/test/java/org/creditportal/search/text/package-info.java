/// Tests of folding, matching and marking.
@NullMarked
package org.creditportal.search.text;

import org.jspecify.annotations.NullMarked;

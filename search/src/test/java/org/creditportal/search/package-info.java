/// What every search must do, the reference that defines it, and documents to try it with.
@NullMarked
package org.creditportal.search;

import org.jspecify.annotations.NullMarked;

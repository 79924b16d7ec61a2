/// The application: puts the public reader, the system of record and the index together.
@NullMarked
package org.creditportal.portal;

import org.jspecify.annotations.NullMarked;

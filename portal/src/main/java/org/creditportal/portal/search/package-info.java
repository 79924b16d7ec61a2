/// Search by name and code.
@NullMarked
package org.creditportal.portal.search;

import org.jspecify.annotations.NullMarked;

/// Articles, by themselves and in lists of their kind.
@NullMarked
package org.creditportal.portal.article;

import org.jspecify.annotations.NullMarked;

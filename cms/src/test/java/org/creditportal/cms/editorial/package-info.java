/// Lives of articles, led over HTTP against a real store.
@NullMarked
package org.creditportal.cms.editorial;

import org.jspecify.annotations.NullMarked;

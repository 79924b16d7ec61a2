/// Where robots find what is visible.
@NullMarked
package org.creditportal.portal.sitemap;

import org.jspecify.annotations.NullMarked;

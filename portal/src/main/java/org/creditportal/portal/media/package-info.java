/// Pictures and documents, to readers of the articles that show or offer them and for as long as those are public.
@NullMarked
package org.creditportal.portal.media;

import org.jspecify.annotations.NullMarked;

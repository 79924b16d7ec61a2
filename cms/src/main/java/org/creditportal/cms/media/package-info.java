/// Pictures and documents that articles show and offer: kept by their content, each with what has to be decided
/// about it.
@NullMarked
package org.creditportal.cms.media;

import org.jspecify.annotations.NullMarked;

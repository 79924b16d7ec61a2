/// Reads what is uploaded with suspicion, and writes it anew without what readers must not get.
@NullMarked
package org.creditportal.cms.media.content;

import org.jspecify.annotations.NullMarked;

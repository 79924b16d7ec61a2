/// Who is listed, unmasked; nothing outside cms may see it.
@NullMarked
package org.creditportal.cms.subject;

import org.jspecify.annotations.NullMarked;

/// The boundary between what is on record and what may be seen: masking, publishing, withdrawing and reading the
/// published.
@NullMarked
package org.creditportal.cms.publication;

import org.jspecify.annotations.NullMarked;

/// Report forms that departments hand in, and what became of each row.
@NullMarked
package org.creditportal.cms.intake;

import org.jspecify.annotations.NullMarked;

/// Rule profiles: what each source document asks of lists, as data, every value with the clause that it comes from.
@NullMarked
package org.creditportal.cms.catalogue.profile;

import org.jspecify.annotations.NullMarked;

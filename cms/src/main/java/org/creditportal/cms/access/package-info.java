/// The door by HTTP: who a request comes from, what proves that it was meant, and what each role may reach.
@NullMarked
package org.creditportal.cms.access;

import org.jspecify.annotations.NullMarked;

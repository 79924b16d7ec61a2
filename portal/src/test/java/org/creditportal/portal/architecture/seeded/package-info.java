/// A small project that breaks every rule, to show that the rules bite.
@NullMarked
package org.creditportal.portal.architecture.seeded;

import org.jspecify.annotations.NullMarked;

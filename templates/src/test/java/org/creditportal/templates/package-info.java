/// What every page keeps to, whatever values it is given.
@NullMarked
package org.creditportal.templates;

import org.jspecify.annotations.NullMarked;

/// What another rule profile would change, asked before it is put into force.
@NullMarked
package org.creditportal.cms.simulation;

import org.jspecify.annotations.NullMarked;

/// What happens when a process of an installation is killed or frozen, or a connection is cut, at a bad moment.
@NullMarked
package org.creditportal.portal.faults;

import org.jspecify.annotations.NullMarked;

/// The departments' pages: a client of their API that runs beside it, so that nothing can be done here that cannot be
/// done there.
@NullMarked
package org.creditportal.cms.workbench;

import org.jspecify.annotations.NullMarked;

/// R2DBC adapters of the ports, and the statements they send.
@NullMarked
package org.creditportal.cms.store;

import org.jspecify.annotations.NullMarked;

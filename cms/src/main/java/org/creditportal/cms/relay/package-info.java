/// Carries published changes to the index, at least once and in any order.
@NullMarked
package org.creditportal.cms.relay;

import org.jspecify.annotations.NullMarked;

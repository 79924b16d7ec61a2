/// Pages of the portal, made from values that are already safe to show, without I/O per request, without a clock and
/// without a domain.
@NullMarked
package org.creditportal.templates;

import org.jspecify.annotations.NullMarked;

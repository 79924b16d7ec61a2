/// What every public answer shares: the instant it speaks of, how it may be cached, how it fails.
@NullMarked
package org.creditportal.portal.web;

import org.jspecify.annotations.NullMarked;

/// The headless JSON API for departments.
@NullMarked
package org.creditportal.cms.api;

import org.jspecify.annotations.NullMarked;

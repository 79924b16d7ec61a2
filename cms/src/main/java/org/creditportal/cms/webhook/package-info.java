/// Tells other systems that what readers see has changed: with an id and links, never with a text.
@NullMarked
package org.creditportal.cms.webhook;

import org.jspecify.annotations.NullMarked;

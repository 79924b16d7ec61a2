/// What is in force of one organisation.
@NullMarked
package org.creditportal.portal.subject;

import org.jspecify.annotations.NullMarked;

/// The description of the programming interfaces, for programs and for people.
@NullMarked
package org.creditportal.portal.documentation;

import org.jspecify.annotations.NullMarked;

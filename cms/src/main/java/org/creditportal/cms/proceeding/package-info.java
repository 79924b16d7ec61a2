/// One class per act that spans several concepts, each in one unit of work.
@NullMarked
package org.creditportal.cms.proceeding;

import org.jspecify.annotations.NullMarked;

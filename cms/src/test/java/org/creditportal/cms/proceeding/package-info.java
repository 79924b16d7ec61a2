/// Tests of what an act decides, without a store.
@NullMarked
package org.creditportal.cms.proceeding;

import org.jspecify.annotations.NullMarked;

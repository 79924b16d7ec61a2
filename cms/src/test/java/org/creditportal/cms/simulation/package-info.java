/// Tests of what-if questions.
@NullMarked
package org.creditportal.cms.simulation;

import org.jspecify.annotations.NullMarked;

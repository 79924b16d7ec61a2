/// What lists exist, who may recognise, what memoranda and duties there are, and which days are working days.
@NullMarked
package org.creditportal.cms.catalogue;

import org.jspecify.annotations.NullMarked;

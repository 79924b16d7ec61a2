/// What lists exist, and who may recognise.
@NullMarked
package org.creditportal.cms.catalogue;

import org.jspecify.annotations.NullMarked;

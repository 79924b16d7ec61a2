/// What holds of articles by themselves.
@NullMarked
package org.creditportal.cms.article;

import org.jspecify.annotations.NullMarked;

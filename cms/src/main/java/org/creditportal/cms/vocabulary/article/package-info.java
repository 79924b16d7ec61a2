/// What articles say: their kinds and the fields of each, shared by those who write and those who read.
@NullMarked
package org.creditportal.cms.vocabulary.article;

import org.jspecify.annotations.NullMarked;

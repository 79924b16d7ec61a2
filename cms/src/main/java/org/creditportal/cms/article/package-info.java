/// What departments write for readers: articles, their editions, and what becomes of each.
@NullMarked
package org.creditportal.cms.article;

import org.jspecify.annotations.NullMarked;

/// What is done to articles: each act in one unit of work, with what readers see of it.
@NullMarked
package org.creditportal.cms.proceeding.article;

import org.jspecify.annotations.NullMarked;

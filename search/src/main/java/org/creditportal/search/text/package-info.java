/// How names, codes and queries are made comparable: one folding for Elasticsearch, PostgreSQL and highlights.
@NullMarked
package org.creditportal.search.text;

import org.jspecify.annotations.NullMarked;

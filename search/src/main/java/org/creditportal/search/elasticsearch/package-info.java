/// The ports of search on Elasticsearch, reached by one factory.
@NullMarked
package org.creditportal.search.elasticsearch;

import org.jspecify.annotations.NullMarked;

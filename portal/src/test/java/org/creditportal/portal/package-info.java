/// The whole application with real PostgreSQL and Elasticsearch.
@NullMarked
package org.creditportal.portal;

import org.jspecify.annotations.NullMarked;

/// Tests of the ports on Elasticsearch, at a real server and at the edge of HTTP.
@NullMarked
package org.creditportal.search.elasticsearch;

import org.jspecify.annotations.NullMarked;

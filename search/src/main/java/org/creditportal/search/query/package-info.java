/// The question to Elasticsearch, composed of one class per clause, and how its answer is read.
@NullMarked
package org.creditportal.search.query;

import org.jspecify.annotations.NullMarked;

/// A real Elasticsearch as a child process, for trying the portal and for tests.
@NullMarked
package org.creditportal.search.local;

import org.jspecify.annotations.NullMarked;

/// Local mode, for trying: brings its own PostgreSQL and Elasticsearch, accounts and demonstration data along; exists
/// in
/// the profile `local` only.
@NullMarked
package org.creditportal.portal.local;

import org.jspecify.annotations.NullMarked;

/// Tests against a real PostgreSQL.
@NullMarked
package org.creditportal.cms.store;

import org.jspecify.annotations.NullMarked;

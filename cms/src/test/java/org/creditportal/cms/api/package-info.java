/// Tests of the departments' API over HTTP, with a real PostgreSQL behind it.
@NullMarked
package org.creditportal.cms.api;

import org.jspecify.annotations.NullMarked;

/// How memoranda and duties are maintained by the credit office and administrators.
@NullMarked
package org.creditportal.cms.proceeding.catalogue;

import org.jspecify.annotations.NullMarked;

/// What accounts are known again by.
@NullMarked
package org.creditportal.cms.account;

import org.jspecify.annotations.NullMarked;

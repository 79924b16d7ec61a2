/// Acts of accounts on themselves and on each other: signing in, tokens, and who may come in at all.
@NullMarked
package org.creditportal.cms.proceeding.account;

import org.jspecify.annotations.NullMarked;

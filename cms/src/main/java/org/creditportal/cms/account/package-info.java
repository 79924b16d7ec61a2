/// Who may do what: accounts of departments, their roles and how they are known again.
@NullMarked
package org.creditportal.cms.account;

import org.jspecify.annotations.NullMarked;

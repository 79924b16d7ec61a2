/// Words that both sides of the boundary share: lists, days, windows, codes.
@NullMarked
package org.creditportal.cms.vocabulary;

import org.jspecify.annotations.NullMarked;

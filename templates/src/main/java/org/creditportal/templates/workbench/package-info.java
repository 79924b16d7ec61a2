/// Pages for departments, made of blocks of already safe values, in Chinese and English.
@NullMarked
package org.creditportal.templates.workbench;

import org.jspecify.annotations.NullMarked;

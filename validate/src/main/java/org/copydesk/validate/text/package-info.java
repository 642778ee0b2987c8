/** Rules: Words, quotes, blanks and numbers. */
@NullMarked
package org.copydesk.validate.text;

import org.jspecify.annotations.NullMarked;

/** What a rule is, what it is given to look at, and where it says what it found. */
@NullMarked
package org.copydesk.validate.rule;

import org.jspecify.annotations.NullMarked;

/** The plain-text surface. */
@NullMarked
package org.copydesk.parser.text;

import org.jspecify.annotations.NullMarked;

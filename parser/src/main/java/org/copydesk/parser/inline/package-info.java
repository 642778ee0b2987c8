/**
 * Inline content by the character: where a character stands in the source, and how to cut content
 * at it.
 */
@NullMarked
package org.copydesk.parser.inline;

import org.jspecify.annotations.NullMarked;

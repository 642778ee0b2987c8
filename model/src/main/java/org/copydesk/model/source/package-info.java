/**
 * Source texts, places in them, and what is to be said about those places.
 *
 * <p>Offsets are UTF-16 code units from the start of the text, spans are half-open, lines and
 * columns shown to people are 1-based.
 */
@NullMarked
package org.copydesk.model.source;

import org.jspecify.annotations.NullMarked;

/** Surfaces: what reads one notation into a flat sequence of typed blocks. */
@NullMarked
package org.copydesk.parser.surface;

import org.jspecify.annotations.NullMarked;

/** Damage that texts take on their way: recognised and reported, never silently mended. */
@NullMarked
package org.copydesk.parser.damage;

import org.jspecify.annotations.NullMarked;

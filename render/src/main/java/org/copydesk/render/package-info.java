/**
 * Writes issues out: a {@link org.copydesk.render.Renderer} for each form, each of which can say
 * what it cannot carry.
 */
@NullMarked
package org.copydesk.render;

import org.jspecify.annotations.NullMarked;

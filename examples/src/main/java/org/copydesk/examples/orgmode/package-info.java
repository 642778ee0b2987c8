/** A notation of one’s own: the part of Org mode that a newsletter needs. */
@NullMarked
package org.copydesk.examples.orgmode;

import org.jspecify.annotations.NullMarked;

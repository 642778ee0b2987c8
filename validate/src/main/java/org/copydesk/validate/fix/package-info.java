/** Puts findings right by editing the source, and nothing else of it. */
@NullMarked
package org.copydesk.validate.fix;

import org.jspecify.annotations.NullMarked;

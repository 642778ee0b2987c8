/** From a sequence of blocks to the structure of an issue. */
@NullMarked
package org.copydesk.parser.structure;

import org.jspecify.annotations.NullMarked;

/** The Markdown surface. */
@NullMarked
package org.copydesk.parser.markdown;

import org.jspecify.annotations.NullMarked;

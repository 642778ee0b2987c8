/** The HTML surface: pages and fragments. */
@NullMarked
package org.copydesk.parser.html;

import org.jspecify.annotations.NullMarked;

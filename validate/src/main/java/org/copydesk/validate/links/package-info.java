/** Rules: Pictures and links. */
@NullMarked
package org.copydesk.validate.links;

import org.jspecify.annotations.NullMarked;

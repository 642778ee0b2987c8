/** Asks the network whether links lead somewhere; nothing else of this library does. */
@NullMarked
package org.copydesk.validate.online;

import org.jspecify.annotations.NullMarked;

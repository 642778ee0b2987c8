/** Rules: What the mail programs of the readers make of an issue. */
@NullMarked
package org.copydesk.validate.sending;

import org.jspecify.annotations.NullMarked;

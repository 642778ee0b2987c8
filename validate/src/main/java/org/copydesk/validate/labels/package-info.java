/** Rules: The run-in labels of passages. */
@NullMarked
package org.copydesk.validate.labels;

import org.jspecify.annotations.NullMarked;

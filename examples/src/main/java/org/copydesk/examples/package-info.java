/** Small programs that embed Copydesk, and the check that the house keeps to its plan. */
@NullMarked
package org.copydesk.examples;

import org.jspecify.annotations.NullMarked;

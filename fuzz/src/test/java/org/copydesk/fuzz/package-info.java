/** Sources that nobody thought of, and the laws that they must not break. */
@NullMarked
package org.copydesk.fuzz;

import org.jspecify.annotations.NullMarked;

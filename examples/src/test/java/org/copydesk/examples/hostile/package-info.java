/** What hostile sources cost. */
@NullMarked
package org.copydesk.examples.hostile;

import org.jspecify.annotations.NullMarked;

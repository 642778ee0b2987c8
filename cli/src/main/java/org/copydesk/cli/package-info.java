/** The {@code copydesk} command: {@link org.copydesk.cli.Main} runs it, the rest is its own. */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;

package org.copydesk.cli;

import java.io.IOException;

/** Says, in words for the user, why nothing comes of one input. The others go on. */
final class Setback extends IOException {

    private static final long serialVersionUID = 1L;

    Setback(String what, String name, IOException cause) {
        super("cannot " + what + " " + name + ": " + Words.of(cause), cause);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}

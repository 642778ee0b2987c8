package org.copydesk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an issue can be written as. */
enum Target {
    JSON(".json"),
    MARKDOWN(".md"),
    HTML(".html"),
    TEXT(".txt");

    private static final Choices CHOICES =
            new Choices("--to", Arrays.stream(values()).map(Target::word).toList());

    private final String ending;

    Target(String ending) {
        this.ending = ending;
    }

    /** The target of a name. */
    static Target of(String said) {
        return valueOf(CHOICES.check(said).toUpperCase(Locale.ROOT));
    }

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of its files, with the dot. */
    String ending() {
        return ending;
    }

    /** All of them, for completion in a shell. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(List.copyOf(CHOICES.names()));
        }
    }
}

package org.copydesk.cli;

import java.util.List;
import java.util.Locale;

/** The endings of file names that promise an issue. */
final class Endings {

    private static final List<String> KNOWN =
            List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm");

    private Endings() {}

    /** Whether a file of this name, found in a folder, is an input. */
    static boolean isKnown(String name) {
        return known(name) > 0 && !name.startsWith(".");
    }

    /** The name without its known ending; any other ending belongs to the name. */
    static String cut(String name) {
        return name.substring(0, name.length() - known(name));
    }

    /** All of them, for people. */
    static String list() {
        return String.join(" ", KNOWN);
    }

    private static int known(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}

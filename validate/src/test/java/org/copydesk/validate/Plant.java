package org.copydesk.validate;

import java.util.Optional;

/** A defect that was put into a text, and what should be said about it. */
record Plant(String text, String rule, int offset) {

    /** A text with something put in, which is what is wrong. */
    static Optional<Plant> insert(String text, int at, String words, String rule) {
        return Optional.of(new Plant(text.substring(0, at) + words + text.substring(at), rule, at));
    }

    /** A text with a part replaced; the place is counted from the part. */
    static Optional<Plant> replace(
            String text, int from, int to, String words, String rule, int place) {
        return Optional.of(
                new Plant(
                        text.substring(0, from) + words + text.substring(to), rule, from + place));
    }
}

package org.copydesk.validate.rule;

import java.util.List;

/**
 * Something that can be set for a rule.
 *
 * @param name its name in the configuration
 * @param fallback what holds if nothing is set, and by that its type: an {@link Integer}, a {@link
 *     Boolean}, a {@link String} or a list of strings
 * @param text what it does
 */
public record Option(String name, Object fallback, String text) {

    /** Checks the type. */
    public Option {
        if (!isKnown(fallback)) {
            throw new IllegalArgumentException("an option cannot be a " + fallback.getClass());
        }
    }

    private static boolean isKnown(Object value) {
        return value instanceof Integer
                || value instanceof Boolean
                || value instanceof String
                || value instanceof List;
    }

    /** The word for its type: {@code number}, {@code flag}, {@code text} or {@code list}. */
    public String type() {
        if (fallback instanceof Integer) {
            return "number";
        } else if (fallback instanceof Boolean) {
            return "flag";
        }
        return fallback instanceof String ? "text" : "list";
    }

    /** Whether a value has the type of this option. */
    public boolean takes(Object value) {
        return value instanceof List
                ? fallback instanceof List
                : value.getClass() == fallback.getClass();
    }
}

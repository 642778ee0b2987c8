package org.copydesk.model.source;

import java.util.Locale;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
    /** The issue can't be used as it is. */
    ERROR,
    /** Something is very likely wrong. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    NOTE;

    /** The word for people and reports: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this severity is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

package org.copydesk.validate.rule;

import java.util.Locale;

/** The built-in sets of rules, each of which holds the one before. */
public enum RuleSet {
    /** What is wrong in nearly every newsletter. */
    RECOMMENDED,
    /** Also what many editors want and some do not. */
    STRICT,
    /** Every rule there is. */
    ALL;

    /** Whether this set holds the other. */
    public boolean holds(RuleSet other) {
        return compareTo(other) >= 0;
    }

    /** The name in a configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

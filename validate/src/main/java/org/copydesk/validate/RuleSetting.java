package org.copydesk.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.source.Severity;

/**
 * What is set for a rule.
 *
 * @param on whether it is asked; nothing where its set decides
 * @param severity how grave its findings are; nothing where the rule decides
 * @param options the options that are set
 */
public record RuleSetting(
        Optional<Boolean> on, Optional<Severity> severity, Map<String, Object> options) {

    /** Sets nothing. */
    public static final RuleSetting NONE =
            new RuleSetting(Optional.empty(), Optional.empty(), Map.of());

    /** Copies the options. */
    public RuleSetting {
        options = Map.copyOf(options);
    }

    /** The same, turned on or off. */
    public RuleSetting turned(boolean on) {
        return new RuleSetting(Optional.of(on), severity, options);
    }

    /** The same with a severity. */
    public RuleSetting severity(Severity severity) {
        return new RuleSetting(on, Optional.of(severity), options);
    }

    /** The same with one more option. */
    public RuleSetting option(String name, Object value) {
        var more = new HashMap<>(options);
        more.put(name, value);
        return new RuleSetting(on, severity, more);
    }

    /** This, and where another says something, the other. */
    public RuleSetting with(RuleSetting other) {
        var both = new HashMap<>(options);
        both.putAll(other.options);
        return new RuleSetting(other.on.or(() -> on), other.severity.or(() -> severity), both);
    }
}

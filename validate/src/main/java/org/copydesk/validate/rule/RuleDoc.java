package org.copydesk.validate.rule;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Severity;

/**
 * What is said about a rule.
 *
 * @param id stable name, {@code area/what}: {@code story/missing-dek}
 * @param severity how grave a finding is unless the configuration says otherwise
 * @param set the smallest of the built-in sets that the rule is in
 * @param text one paragraph: what is wrong, why it matters, what to do
 * @param bad an example that the rule complains about
 * @param good the same put right
 * @param options what can be set
 */
public record RuleDoc(
        String id,
        Severity severity,
        RuleSet set,
        String text,
        String bad,
        String good,
        List<Option> options) {

    /** Copies the options and checks the name. */
    public RuleDoc {
        if (!id.matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw new IllegalArgumentException("a rule is called area/what, not " + id);
        }
        options = List.copyOf(options);
    }

    /** A rule of the recommended set whose findings are errors. */
    public static RuleDoc error(String id, String text) {
        return of(id, Severity.ERROR, text);
    }

    /** A rule of the recommended set whose findings are warnings. */
    public static RuleDoc warning(String id, String text) {
        return of(id, Severity.WARNING, text);
    }

    /** A rule of the recommended set whose findings are notes. */
    public static RuleDoc note(String id, String text) {
        return of(id, Severity.NOTE, text);
    }

    private static RuleDoc of(String id, Severity severity, String text) {
        return new RuleDoc(id, severity, RuleSet.RECOMMENDED, text, "", "", List.of());
    }

    /** The same in another set. */
    public RuleDoc in(RuleSet set) {
        return new RuleDoc(id, severity, set, text, bad, good, options);
    }

    /** The same with an example of what is wrong and of what is right. */
    public RuleDoc example(String bad, String good) {
        return new RuleDoc(id, severity, set, text, bad, good, options);
    }

    /** The same with one more option. */
    public RuleDoc option(String name, Object fallback, String text) {
        var more = new ArrayList<>(options);
        more.add(new Option(name, fallback, text));
        return new RuleDoc(id, severity, set, this.text, bad, good, more);
    }

    /** The part of the name before the slash. */
    public String area() {
        return id.substring(0, id.indexOf('/'));
    }
}

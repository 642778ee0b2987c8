package org.copydesk.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.copydesk.validate.rule.Draft;

/**
 * Finds what is wrong with issues.
 *
 * <p>Immutable, and safe to share between threads if the rules are.
 */
public final class Validator {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparingInt((Diagnostic found) -> found.span().start())
                    .thenComparingInt(found -> found.span().end())
                    .thenComparing(Diagnostic::code)
                    .thenComparing(Diagnostic::message);

    private final Configuration configuration;

    private Validator(Configuration configuration) {
        this.configuration = configuration;
    }

    /** A validator that asks the rules of a configuration. */
    public static Validator of(Configuration configuration) {
        return new Validator(configuration);
    }

    /**
     * What is wrong with an issue, in the order of places; what the parser has said is part of it,
     * and so is what is suppressed. Of a rule that finds more than 10,000 things in an issue, a
     * last warning, {@code limit/diagnostics}, tells how many are left out.
     */
    public List<Finding> validate(ParsedIssue parsed) {
        return validate(parsed, IgnoreFile.EMPTY);
    }

    /** The same, with the suppressions of a side file. */
    public List<Finding> validate(ParsedIssue parsed, IgnoreFile ignored) {
        var active = configuration.active(parsed.source().name());
        var found = new ArrayList<Diagnostic>(ask(active, parsed));
        found.addAll(withoutEmpty(said(active, parsed), found, parsed));
        found.sort(BY_PLACE);
        var comments =
                parsed.notation().equals(Notation.TEXT)
                        ? SuppressionComments.NONE
                        : SuppressionComments.in(parsed.source());
        return new Suppressions(parsed.source(), comments, ignored, active, configuration.rules())
                .apply(found);
    }

    private List<Diagnostic> ask(List<ActiveRule> active, ParsedIssue parsed) {
        var draft = Draft.of(parsed, configuration.profile());
        var found = new ArrayList<Diagnostic>();
        for (var rule : active) {
            var remarks = new Remarks(rule);
            rule.rule().check(draft, rule.options(), remarks);
            found.addAll(remarks.all());
        }
        return found;
    }

    /** What the parser has said: rules of the same name turn it off or make it graver. */
    private List<Diagnostic> said(List<ActiveRule> active, ParsedIssue parsed) {
        Map<String, ActiveRule> byId = new HashMap<>();
        active.forEach(rule -> byId.put(rule.id(), rule));
        var said = new ArrayList<Diagnostic>();
        for (var diagnostic : parsed.diagnostics()) {
            var rule = byId.get(diagnostic.code());
            if (rule != null) {
                said.add(graded(diagnostic, rule));
            } else if (configuration.rules().find(diagnostic.code()).isEmpty()) {
                said.add(diagnostic);
            }
        }
        return said;
    }

    /** A label without any text is told once: as an empty passage. */
    private static List<Diagnostic> withoutEmpty(
            List<Diagnostic> said, List<Diagnostic> found, ParsedIssue parsed) {
        var empty =
                found.stream()
                        .filter(diagnostic -> diagnostic.code().equals("passage/empty"))
                        .map(diagnostic -> parsed.source().lineAt(diagnostic.span().start()))
                        .collect(Collectors.toSet());
        return said.stream()
                .filter(
                        diagnostic ->
                                !diagnostic.code().equals("label/alone")
                                        || !empty.contains(
                                                parsed.source().lineAt(diagnostic.span().start())))
                .toList();
    }

    private static Diagnostic graded(Diagnostic diagnostic, ActiveRule rule) {
        return rule.severity()
                .map(
                        severity ->
                                new Diagnostic(
                                        severity,
                                        diagnostic.code(),
                                        diagnostic.message(),
                                        diagnostic.span(),
                                        diagnostic.fixes()))
                .orElse(diagnostic);
    }
}

package org.copydesk.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.RuleDoc;

/** Marks the findings that somebody asked not to hear of, and finds the requests that are idle. */
final class Suppressions {

    private final SourceText source;
    private final SuppressionComments comments;
    private final IgnoreFile ignored;
    private final List<ActiveRule> active;
    private final Rules rules;
    private final Fingerprints fingerprints;
    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Suppressions(
            SourceText source,
            SuppressionComments comments,
            IgnoreFile ignored,
            List<ActiveRule> active,
            Rules rules) {
        this.source = source;
        this.comments = comments;
        this.ignored = ignored;
        this.active = active;
        this.rules = rules;
        fingerprints = new Fingerprints(source);
    }

    List<Finding> apply(List<Diagnostic> found) {
        var findings = new ArrayList<Finding>(found.size());
        found.forEach(diagnostic -> findings.add(finding(diagnostic)));
        var idle = idle();
        if (!idle.isEmpty()) {
            idle.forEach(diagnostic -> findings.add(open(diagnostic)));
            findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        }
        return Collections.unmodifiableList(findings);
    }

    private Finding open(Diagnostic diagnostic) {
        return new Finding(diagnostic, fingerprints.next(diagnostic), Finding.State.OPEN, "");
    }

    private Finding finding(Diagnostic diagnostic) {
        var finding = open(diagnostic);
        int line = source.lineAt(Math.min(diagnostic.span().start(), source.length()));
        var comment = comments.covering(diagnostic.code(), line);
        if (comment.isPresent()) {
            used.add(comment.get());
            return finding.as(Finding.State.SUPPRESSED, comment.get().reason());
        }
        var entry = ignored.entries().stream().filter(e -> e.names(finding)).findFirst();
        entry.ifPresent(used::add);
        return entry.map(e -> finding.as(Finding.State.IGNORED, e.reason())).orElse(finding);
    }

    private List<Diagnostic> idle() {
        var idle = new ArrayList<Diagnostic>();
        for (var comment : comments.all()) {
            complain(comment).ifPresent(idle::add);
            if (comment.reason().isEmpty()) {
                diagnostic(
                                SuppressionRules.NO_REASON,
                                "this suppression gives no reason; add `: why` after the rule",
                                comment.comment())
                        .ifPresent(idle::add);
            }
        }
        for (var entry : ignored.entries()) {
            complain(entry).ifPresent(idle::add);
        }
        return idle;
    }

    private Optional<Diagnostic> complain(SuppressionComments.Suppression comment) {
        var unknown = comment.rules().stream().filter(rule -> rules.find(rule).isEmpty());
        var first = unknown.findFirst();
        if (first.isPresent()) {
            return diagnostic(SuppressionRules.UNKNOWN, unknown(first.get()), comment.comment());
        }
        return used.contains(comment)
                ? Optional.empty()
                : diagnostic(
                                SuppressionRules.UNUSED,
                                "this suppression suppresses nothing; delete it",
                                comment.comment())
                        .map(d -> d.with(Fix.safe("delete it", comment.comment(), "")));
    }

    private Optional<Diagnostic> complain(IgnoreFile.Entry entry) {
        if (used.contains(entry)) {
            return Optional.empty();
        }
        var place = ignored.name() + ":" + entry.line() + ": ";
        return rules.find(entry.rule()).isEmpty()
                ? diagnostic(SuppressionRules.UNKNOWN, place + unknown(entry.rule()), Span.at(0))
                : diagnostic(
                        SuppressionRules.UNUSED,
                        place
                                + "no finding of "
                                + entry.rule()
                                + " has the fingerprint "
                                + entry.fingerprint()
                                + "; delete the line",
                        Span.at(0));
    }

    private String unknown(String rule) {
        if (rule.startsWith(SuppressionComments.MARK)) {
            return "there is no comment '"
                    + rule
                    + "', only copydesk-disable-next-line, copydesk-disable-line, copydesk-disable"
                    + " and copydesk-enable";
        }
        return "there is no rule '" + rule + "'; did you mean " + rules.nearest(rule) + "?";
    }

    private Optional<Diagnostic> diagnostic(RuleDoc doc, String message, Span span) {
        return active.stream()
                .filter(rule -> rule.id().equals(doc.id()))
                .map(rule -> new Diagnostic(rule.gravity(), doc.id(), message, span, List.of()))
                .findFirst();
    }
}

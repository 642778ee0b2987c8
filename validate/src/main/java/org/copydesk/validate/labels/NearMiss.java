package org.copydesk.validate.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels that are nearly those of the profile. */
final class NearMiss implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/near-miss",
                            "A label is nearly one of the profile’s, but for a slip of the pen or for"
                                    + " its capitals. Programs that look for the passage miss it:"
                                    + " write the label as the profile has it. If both are meant, add"
                                    + " the label to the profile or to `accept`.")
                    .option("accept", List.of(), "labels that are right as they are")
                    .example("Why it maters: Cloth is hard.", "Why it matters: Cloth is hard.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var spellings = new Spellings(draft.profile());
        var accepted = Set.copyOf(options.texts("accept"));
        var known = new HashMap<String, Optional<String>>();
        for (var label : draft.nodes(Label.class)) {
            if (!accepted.contains(label.text())) {
                known.computeIfAbsent(label.text(), text -> meant(label, spellings))
                        .ifPresent(meant -> report(draft, label, meant, findings));
            }
        }
    }

    /** What differs in its apostrophe only is the business of another rule. */
    private static Optional<String> meant(Label label, Spellings spellings) {
        if (label.kind().equals(LabelKind.OTHER)) {
            return spellings.near(label.text());
        }
        boolean caseOnly = !spellings.isSpelling(label);
        return spellings
                .same(label)
                .filter(
                        s ->
                                caseOnly
                                        && !s.equals(label.text().replaceAll("\\s+", " "))
                                        && !LabelApostrophe.folded(s)
                                                .equals(LabelApostrophe.folded(label.text())));
    }

    private static void report(Draft draft, Label label, String meant, Findings findings) {
        var span = draft.words(label);
        findings.add(
                span,
                "“"
                        + label.text()
                        + "” is nearly a label of this newsletter; did you mean “"
                        + meant
                        + "”?",
                Fix.safe("write “" + meant + "”", span, meant));
    }
}

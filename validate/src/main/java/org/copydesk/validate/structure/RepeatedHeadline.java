package org.copydesk.validate.structure;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines that stand in the issue twice. */
final class RepeatedHeadline implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "issue/repeated-headline",
                            "Two items have the same headline: one of them is a copy, or a"
                                    + " template that nobody filled. Write another headline, or"
                                    + " delete the copy. Single words, such as “Tools” in"
                                    + " several sections, are not reported.")
                    .example(
                            "Robots Learn to Fold\n\nA robot handles soft things.\n\nWhat’s new: It folds towels.\n\nRobots Learn to Fold\n\nIt wins a prize, too.\n\nWhat’s new: It won in Lyon.",
                            "Robots Learn to Fold\n\nA robot handles soft things.\n\nWhat’s new: It folds towels.\n\nRobots Learn to Iron\n\nIt wins a prize, too.\n\nWhat’s new: It won in Lyon.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var seen = new HashMap<String, Integer>();
        for (var prose : draft.prose()) {
            if (prose.place() == Place.HEADLINE && prose.wordCount() != 1) {
                check(draft, prose, seen, findings);
            }
        }
    }

    private static void check(
            Draft draft, Prose headline, Map<String, Integer> seen, Findings findings) {
        var span = draft.trim(headline.span());
        int line = draft.source().lineAt(span.start());
        var first = seen.putIfAbsent(Wording.fold(headline.text()).strip(), line);
        if (first != null) {
            findings.add(
                    span, "this headline stands on line " + first + " already; write another one");
        }
    }
}

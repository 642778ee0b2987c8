package org.copydesk.validate.structure;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Story;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels that a story has twice. */
final class RepeatedLabel implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "story/repeated-label",
                            "A story has the same label twice. Join the two passages, or give one of"
                                    + " them another label. Interviews, where labels are speakers,"
                                    + " are not asked.")
                    .example(
                            "What’s new: It folds towels.\n\nWhat’s new: It irons, too.",
                            "What’s new: It folds towels and irons, too.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var story : draft.issue().stories()) {
            if (Stories.hasPassages(draft, story)) {
                check(draft, story, findings);
            }
        }
    }

    private static void check(Draft draft, Story story, Findings findings) {
        var seen = new HashMap<String, Integer>();
        for (var passage : story.passages()) {
            passage.label().ifPresent(label -> check(draft, label, seen, findings));
        }
    }

    private static void check(
            Draft draft, Label label, Map<String, Integer> seen, Findings findings) {
        var span = draft.words(label);
        boolean known = !label.kind().equals(LabelKind.OTHER);
        var name = known ? "/" + label.kind().name() : Wording.fold(label.text());
        var first = seen.putIfAbsent(name, draft.source().lineAt(span.start()));
        if (first != null) {
            findings.add(
                    span,
                    "this story has a passage “"
                            + label.text()
                            + "” on line "
                            + first
                            + " already; join the two or change one label");
        }
    }
}

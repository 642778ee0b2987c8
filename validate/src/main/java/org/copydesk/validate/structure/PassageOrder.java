package org.copydesk.validate.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Story;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds passages that stand in another order than the profile’s. */
final class PassageOrder implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "story/passage-order",
                            "The passages of a story stand in another order than the profile gives"
                                    + " them. Readers look for each at its place: move the passage.")
                    .example(
                            "Why it matters: Cloth is hard.\n\nWhat’s new: It folds towels.",
                            "What’s new: It folds towels.\n\nWhy it matters: Cloth is hard.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var order = draft.profile().expectations().order();
        if (!order.isEmpty()) {
            draft.issue().stories().forEach(story -> check(draft, story, order, findings));
        }
    }

    private static void check(Draft draft, Story story, List<LabelKind> order, Findings findings) {
        var labels = new ArrayList<Label>();
        for (var passage : story.passages()) {
            passage.label().filter(label -> order.contains(label.kind())).ifPresent(labels::add);
        }
        var ranks = labels.stream().map(label -> order.indexOf(label.kind())).toList();
        var right = InOrder.of(ranks, order.size());
        for (int i = 0; i < labels.size(); i++) {
            if (!right.get(i)) {
                findings.add(draft.words(labels.get(i)), message(draft, labels, ranks, right, i));
            }
        }
    }

    private static String message(
            Draft draft, List<Label> labels, List<Integer> ranks, BitSet right, int wrong) {
        for (int i = 0; i < labels.size(); i++) {
            boolean inverted =
                    i < wrong ? ranks.get(i) > ranks.get(wrong) : ranks.get(i) < ranks.get(wrong);
            if (right.get(i) && inverted) {
                return "“"
                        + labels.get(wrong).text()
                        + "” belongs "
                        + (i < wrong ? "before" : "behind")
                        + " “"
                        + Stories.name(draft, labels.get(i).kind())
                        + "”; move the passage";
            }
        }
        return "“" + labels.get(wrong).text() + "” stands out of order; move the passage";
    }
}

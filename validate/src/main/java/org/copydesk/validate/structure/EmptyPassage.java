package org.copydesk.validate.structure;

import org.copydesk.model.Passage;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels with no text behind them. */
final class EmptyPassage implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "passage/empty",
                            "A label has no text behind it. Write the passage, or delete the label.")
                    .example(
                            "What’s new:\n\nWhy it matters: Cloth is hard.",
                            "What’s new: It folds towels.\n\nWhy it matters: Cloth is hard.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var passage : draft.nodes(Passage.class)) {
            if (passage.label().isPresent() && passage.blocks().isEmpty()) {
                var label = passage.label().get();
                findings.add(
                        draft.words(label),
                        "nothing follows “"
                                + label.text()
                                + "”; write the passage or delete its label");
            }
        }
    }
}

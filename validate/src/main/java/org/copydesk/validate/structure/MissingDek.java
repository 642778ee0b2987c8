package org.copydesk.validate.structure;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds stories without a dek. */
final class MissingDek implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "story/missing-dek",
                            "A story goes from its headline straight to its first passage. Readers"
                                    + " who skim read the dek: write a line or two under the"
                                    + " headline that sum the story up. Essays and interviews,"
                                    + " which have no passages, need none.")
                    .example(
                            "Robots Learn to Fold\n\nWhat’s new: A robot folds towels.",
                            "Robots Learn to Fold\n\nA robot handles soft things.\n\nWhat’s new: A robot folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var story : draft.issue().stories()) {
            if (story.headline().isPresent()
                    && story.dek().isEmpty()
                    && Stories.hasPassages(draft, story)) {
                findings.add(
                        Stories.place(draft, story),
                        "this story has no dek; write a line under the headline that sums it up");
            }
        }
    }
}

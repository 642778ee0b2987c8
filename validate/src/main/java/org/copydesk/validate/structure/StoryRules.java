package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Rules on stories and their passages. */
final class StoryRules {

    private StoryRules() {}

    static List<Rule> all() {
        return List.of(
                new Documented(
                        RuleDoc.warning(
                                        "story/missing-headline",
                                        "A story begins without a headline: its first line is a dek"
                                                + " or a passage. Write the headline on a line of"
                                                + " its own above it.")
                                .example(
                                        "A robot folds towels.\n\nWhat’s new: It folds.",
                                        "Robots Learn to Fold\n\nA robot folds towels.\n\nWhat’s new: It folds.")),
                new MissingDek(),
                new MissingBody(),
                new MissingPassage(),
                new PassageOrder(),
                new RepeatedLabel(),
                new EmptyPassage());
    }
}

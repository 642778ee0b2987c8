package org.copydesk.validate.labels;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** The rules on run-in labels. */
public final class LabelRules {

    private LabelRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new NearMiss(),
                new LabelApostrophe(),
                new MissingBlank(),
                new Documented(
                        RuleDoc.warning(
                                        "label/alone",
                                        "A label stands alone on its line. It is meant to run into"
                                                + " its text: join the lines.")
                                .example(
                                        "What’s new:\nIt folds towels.",
                                        "What’s new: It folds towels.")),
                new Documented(
                        RuleDoc.warning(
                                        "label/blank-before-colon",
                                        "A blank stands before the colon of a label. Delete it.")
                                .example(
                                        "What’s new : It folds towels.",
                                        "What’s new: It folds towels.")));
    }
}

package org.copydesk.validate.labels;

import java.util.List;
import org.copydesk.validate.rule.Rule;

/** The rules on run-in labels. */
public final class LabelRules {

    private LabelRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new NearMiss(),
                new LabelApostrophe(),
                new MissingBlank(),
                new MissingColon(),
                new LabelAlone(),
                new BlankBeforeColon(),
                new UnmarkedLabel());
    }
}

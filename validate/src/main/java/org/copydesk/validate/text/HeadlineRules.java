package org.copydesk.validate.text;

import java.util.List;
import org.copydesk.validate.rule.Rule;

/** Rules on headlines. */
final class HeadlineRules {

    private HeadlineRules() {}

    static List<Rule> all() {
        return List.of(
                new AllCaps(),
                new HeadlineLength(),
                new HeadlineFullStop(),
                new HeadlineCaseRule());
    }
}

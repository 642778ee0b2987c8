package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Rules on promotions. */
final class PromotionRules {

    private PromotionRules() {}

    static List<Rule> all() {
        return List.of(
                new Documented(
                        RuleDoc.warning(
                                        "promotion/glued-caption",
                                        "The text of a promotion runs into the alternative text of"
                                                + " its banner: a line break was lost. Put each on"
                                                + " a line of its own.")
                                .example(
                                        "Enroll now Banner of the course",
                                        "Enroll now\n\nBanner of the course")),
                new MissingDisclosure(),
                new MissingCall());
    }
}

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
                                        "Our robots fold. Enroll now screen capture with a robot",
                                        "Our robots fold. Enroll now\n\nscreen capture with a robot")),
                new MissingDisclosure(),
                new MissingCall());
    }
}

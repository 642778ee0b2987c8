package org.copydesk.validate;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** What is said about suppressions; the validator itself finds it, once all rules have spoken. */
final class SuppressionRules {

    static final RuleDoc UNUSED =
            RuleDoc.warning(
                            "suppression/unused",
                            "A suppression that suppresses nothing hides the next mistake of its"
                                    + " kind. Delete it.")
                    .example(
                            "<!-- copydesk-disable-next-line text/double-blank: a table -->\nNo blanks here.",
                            "No blanks here.");

    static final RuleDoc UNKNOWN =
            RuleDoc.warning(
                            "suppression/unknown-rule",
                            "A suppression names a rule that does not exist, so it does nothing."
                                    + " Write the rule’s id as the findings print it.")
                    .example(
                            "<!-- copydesk-disable-next-line double-blanks -->",
                            "<!-- copydesk-disable-next-line text/double-blank: a table -->");

    static final RuleDoc NO_REASON =
            RuleDoc.note(
                            "suppression/no-reason",
                            "A suppression does not say why. Whoever meets it in a year wants to"
                                    + " know: write the reason after a colon.")
                    .in(RuleSet.STRICT)
                    .example(
                            "<!-- copydesk-disable-next-line text/double-blank -->",
                            "<!-- copydesk-disable-next-line text/double-blank: a table -->");

    private SuppressionRules() {}

    static List<Rule> all() {
        return List.of(new Documented(UNUSED), new Documented(UNKNOWN), new Documented(NO_REASON));
    }
}

package org.copydesk.validate.links;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** What is found by asking the network, if somebody wants that. */
final class OnlineRules {

    private OnlineRules() {}

    static List<Rule> all() {
        return List.of(
                new Documented(
                        RuleDoc.error(
                                        "link/broken",
                                        "Found with `--online` only: nothing answers at an address, or"
                                                + " an error does. Look for the page’s new address, or"
                                                + " delete the link. Pages that want a login, or that"
                                                + " let no programs in (401, 403, 429), are not"
                                                + " reported.")
                                .example(
                                        "[paper](https://folding.ai/gone)",
                                        "[paper](https://folding.ai/paper)")),
                new Documented(
                        RuleDoc.note(
                                        "link/redirected",
                                        "Found with `--online` only: an address sends its visitors"
                                                + " elsewhere. If that is for good, link the new"
                                                + " address.")
                                .example(
                                        "[paper](https://old.folding.ai/)",
                                        "[paper](https://folding.ai/)")));
    }
}

package org.copydesk.validate.links;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds links that lead nowhere. */
final class MissingTarget implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.error(
                            "link/missing-target",
                            "A link has no target, or only `#`. Give it one, or make it plain words.")
                    .example("[the paper]()", "[the paper](https://arxiv.org/abs/2301.00001)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var link : draft.links()) {
            var target = link.target().strip();
            if (target.isEmpty() || target.equals("#")) {
                findings.add(
                        draft.span(link), "this link leads nowhere; give it a target or unlink it");
            }
        }
    }
}

package org.copydesk.validate.links;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds pictures without alternative text. */
final class MissingAlternative implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "image/missing-alt",
                            "A picture has no alternative text. Mail programs that block pictures and"
                                    + " screen readers show it instead: say in a sentence what there"
                                    + " is to see.")
                    .example(
                            "![](robot.png)",
                            "![A robot folds a towel](https://folding.ai/robot.png)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var image : draft.images()) {
            if (image.alternative().isBlank()) {
                findings.add(
                        draft.span(image),
                        "this picture has no alternative text; say what there is to see");
            }
        }
    }
}

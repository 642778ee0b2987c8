package org.copydesk.validate.structure;

import org.copydesk.model.Promotion;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds promotions that ask nothing of the reader. */
final class MissingCall implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "promotion/missing-call-to-action",
                            "A promotion ends without asking the reader for anything. Close it with a"
                                    + " call such as “Enroll now”. Which words make a call, the"
                                    + " profile says.")
                    .example(
                            "A MESSAGE FROM FOLDING.AI\n\nOur robots fold.",
                            "A MESSAGE FROM FOLDING.AI\n\nOur robots fold. Learn more");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var promotion : draft.nodes(Promotion.class)) {
            if (promotion.callToAction().isEmpty() && !promotion.blocks().isEmpty()) {
                findings.add(
                        Span.at(draft.trim(draft.span(promotion)).end()),
                        "this promotion asks the reader for nothing; close it with a call such as"
                                + " “Learn more”");
            }
        }
    }
}

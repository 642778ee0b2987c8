package org.copydesk.validate.structure;

import org.copydesk.model.Promotion;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds promotions that do not say that they are some. */
final class MissingDisclosure implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "promotion/missing-disclosure",
                            "A promotion does not say whose message it is. In many countries the law"
                                    + " wants paid text to be marked: put a line such as “A MESSAGE"
                                    + " FROM …” above it. A note only, since word of one’s own house"
                                    + " needs no mark; make it an error where you sell space.")
                    .example(
                            "Learn to fold with our robots. Enroll now",
                            "A MESSAGE FROM FOLDING.AI\n\nLearn to fold with our robots. Enroll now");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var promotion : draft.nodes(Promotion.class)) {
            boolean disclosed =
                    !promotion.heading().isEmpty()
                            || draft.profile().discloses(promotion.plainText());
            if (!disclosed) {
                findings.add(
                        draft.before(promotion),
                        "this promotion does not say whose it is; put a line"
                                + example(draft)
                                + " above it");
            }
        }
    }

    private static String example(Draft draft) {
        var known = draft.profile().promotions();
        return known.isEmpty() ? "" : " such as “" + known.get(0) + "”";
    }
}

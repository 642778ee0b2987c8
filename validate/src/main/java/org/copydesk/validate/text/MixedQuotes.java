package org.copydesk.validate.text;

import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.Strangers;

/** Finds quotation marks of another form than the rest. */
final class MixedQuotes implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "text/mixed-quotes",
                            "Straight and curly quotation marks are mixed. The first of the rarer ones"
                                    + " is reported, with the lines of the others: write them as the"
                                    + " rest. Marks of inches are left alone.")
                    .example("It “folds” and \"irons\".", "It “folds” and “irons”.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var count = QuoteCount.of(draft);
        if (count.isMixed()) {
            var strangers = new Strangers(draft);
            var style = QuoteStyle.of(draft);
            for (var prose : draft.prose()) {
                if (count.isMostlyCurly()) {
                    collectStraight(prose, style, strangers);
                } else {
                    collectCurly(prose, strangers);
                }
            }
            var form = count.isMostlyCurly() ? "straight" : "curly";
            strangers.report(
                    "this quotation mark is " + form + " and most are not",
                    Fix.Safety.UNSAFE,
                    findings);
        }
    }

    private static void collectStraight(Prose prose, QuoteStyle style, Strangers strangers) {
        var marks = StraightQuotes.in(prose.text());
        for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
            boolean opens = StraightQuotes.opens(prose.text(), i);
            char right = opens ? style.opening() : style.closing();
            strangers.add(prose.span(i, i + 1), String.valueOf(right));
        }
    }

    private static void collectCurly(Prose prose, Strangers strangers) {
        var text = prose.text();
        for (int i = 0; i < text.length(); i++) {
            if (QuoteStyle.isCurly(text.charAt(i))) {
                strangers.add(prose.span(i, i + 1), "\"");
            }
        }
    }
}

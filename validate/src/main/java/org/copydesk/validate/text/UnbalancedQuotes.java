package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds quotation marks without a partner. */
final class UnbalancedQuotes implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/unbalanced-quotes",
                            "A quotation opens and does not close in its paragraph, or the reverse."
                                    + " Put in the other mark. A quotation of several paragraphs may"
                                    + " leave the mark open if the next paragraph opens one again.")
                    .example("It “folds towels.", "It “folds” towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var all = draft.prose();
        for (int i = 0; i < all.size(); i++) {
            boolean goesOn = i + 1 < all.size() && startsQuoted(all.get(i + 1).text());
            checkCurly(all.get(i), goesOn, findings);
            checkStraight(all.get(i), findings);
        }
    }

    private static boolean startsQuoted(String text) {
        return text.stripLeading().startsWith("“");
    }

    private static void checkCurly(Prose prose, boolean goesOn, Findings findings) {
        var text = prose.text();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                report(prose, open, "opens and does not close", findings);
                open = i;
            } else if (c == '”') {
                report(prose, open < 0 ? i : -1, "closes and does not open", findings);
                open = -1;
            }
        }
        report(prose, goesOn ? -1 : open, "opens and does not close", findings);
    }

    private static void checkStraight(Prose prose, Findings findings) {
        var text = prose.text();
        int count = 0;
        int last = -1;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (!QuoteCount.isMeasure(text, i)) {
                count++;
                last = i;
            }
        }
        if (count % 2 == 1 && text.indexOf('“') < 0 && text.indexOf('”') < 0) {
            report(prose, last, "has no partner", findings);
        }
    }

    private static void report(Prose prose, int at, String what, Findings findings) {
        if (at >= 0) {
            findings.add(
                    prose.span(at, at + 1),
                    "this quotation mark " + what + " in its paragraph; put in the other one");
        }
    }
}

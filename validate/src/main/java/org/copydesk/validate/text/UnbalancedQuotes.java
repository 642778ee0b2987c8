package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
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
        var all = Stretch.all(draft);
        var style = QuoteStyle.of(draft);
        for (int i = 0; i < all.size(); i++) {
            var next = i + 1 < all.size() ? all.get(i + 1).text().stripLeading() : "";
            checkCurly(all.get(i), style, style.begins(next), findings);
            checkStraight(all.get(i), next.startsWith("\""), findings);
        }
    }

    /** A straight mark may be the partner of a curly one: {@code text/mixed-quotes} tells that. */
    private static void checkCurly(
            Stretch words, QuoteStyle style, boolean goesOn, Findings findings) {
        var text = words.text();
        var straight = StraightQuotes.in(text);
        int open = -1;
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isStraight = c == '"' && straight.get(i);
            boolean opens =
                    style.opens(c, open < 0 ? QuoteStyle.NONE : text.charAt(open))
                            || isStraight && StraightQuotes.opens(text, i);
            if (isStraight && open >= 0 && (opens || inside > 0)) {
                inside += opens ? 1 : -1;
            } else if (opens) {
                reportOpen(words, open, findings);
                open = i;
                inside = 0;
            } else if (QuoteStyle.isCurly(c) || isStraight) {
                report(
                        words,
                        open < 0 && !isStraight ? i : -1,
                        "closes and does not open",
                        findings);
                open = -1;
            }
        }
        reportOpen(words, goesOn ? -1 : open, findings);
    }

    private static void checkStraight(Stretch words, boolean goesOn, Findings findings) {
        var text = words.text();
        var marks = StraightQuotes.in(text);
        boolean isCurly = text.chars().anyMatch(c -> QuoteStyle.isCurly((char) c));
        if (marks.cardinality() % 2 == 1 && !isCurly && !goesOn) {
            report(words, marks.length() - 1, "has no partner", findings);
        }
    }

    private static void reportOpen(Stretch words, int at, Findings findings) {
        boolean isCurly = at >= 0 && QuoteStyle.isCurly(words.text().charAt(at));
        report(words, isCurly ? at : -1, "opens and does not close", findings);
    }

    private static void report(Stretch words, int at, String what, Findings findings) {
        if (at >= 0) {
            findings.add(
                    words.spanOf(at),
                    "this quotation mark " + what + " in its paragraph; put in the other one");
        }
    }
}

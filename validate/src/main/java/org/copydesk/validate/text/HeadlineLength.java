package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines that are too long. */
final class HeadlineLength implements HeadlineRule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "headline/length",
                            "A headline is longer than `max` characters. It breaks into many lines on"
                                    + " a telephone: cut it.")
                    .option("max", 90, "the most characters")
                    .example(
                            "Robots Learn to Fold Towels, Shirts, Trousers, Socks and Everything Else That Comes Out of the Dryer",
                            "Robots Learn to Fold");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose headline, Draft draft, Options options, Findings findings) {
        int length = headline.text().strip().length();
        int max = options.number("max");
        if (length > max) {
            findings.add(
                    draft.trim(headline.span()),
                    "this headline has " + length + " characters; cut it to " + max + " or fewer");
        }
    }
}

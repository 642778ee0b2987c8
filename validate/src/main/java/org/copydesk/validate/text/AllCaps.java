package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines in capitals. */
final class AllCaps implements HeadlineRule {

    private static final int FEWEST_LETTERS = 8;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "headline/all-caps",
                            "A headline is written in capitals. They read like shouting and slow the"
                                    + " eye; filters take such mails for spam. Write it as the others."
                                    + " One-word headlines, which may be names, are not reported.")
                    .example("ROBOTS LEARN TO FOLD", "Robots Learn to Fold");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose headline, Draft draft, Options options, Findings findings) {
        var text = headline.text();
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        if (upper >= FEWEST_LETTERS && lower == 0 && headline.wordCount() > 1) {
            findings.add(
                    draft.trim(headline.span()),
                    "this headline is all capitals; write it as the others are written");
        }
    }
}

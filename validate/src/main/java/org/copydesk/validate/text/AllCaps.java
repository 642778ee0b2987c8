package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines in capitals. */
final class AllCaps implements Rule {

    private static final int FEWEST_LETTERS = 8;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "headline/all-caps",
                            "A headline is written in capitals. They read like shouting and slow the"
                                    + " eye; filters take such mails for spam. Write it as the others."
                                    + " One-word headlines, which may be names, are not reported, nor"
                                    + " are issues that set most of their headlines so.")
                    .example("ROBOTS LEARN TO FOLD", "Robots Learn to Fold");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var headlines = HeadlineRule.headlines(draft);
        var loud = headlines.stream().filter(AllCaps::isLoud).toList();
        boolean custom = loud.size() > 1 && 2 * loud.size() > headlines.size();
        if (!custom) {
            loud.forEach(
                    headline ->
                            findings.add(
                                    draft.trim(headline.span()),
                                    "this headline is all capitals; write it as the others are"
                                            + " written"));
        }
    }

    private static boolean isLoud(Prose headline) {
        var text = headline.text();
        long upper = text.chars().filter(Character::isUpperCase).count();
        boolean small = text.chars().anyMatch(Character::isLowerCase);
        return upper >= FEWEST_LETTERS && !small && headline.wordCount() > 1;
    }
}

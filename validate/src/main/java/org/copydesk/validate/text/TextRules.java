package org.copydesk.validate.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.validate.rule.Rule;

/** The rules on words, quotes, blanks and numbers. */
public final class TextRules {

    private TextRules() {}

    /** All of them. */
    public static List<Rule> all() {
        var all = new ArrayList<Rule>();
        all.addAll(DamageRules.all());
        all.addAll(HeadlineRules.all());
        all.addAll(
                List.of(
                        new DoubleBlank(),
                        new BlankBeforeMark(),
                        new DoubledWord(),
                        new MixedQuotes(),
                        new MixedApostrophes(),
                        new UnbalancedQuotes(),
                        new UnbalancedBrackets(),
                        new LeftoverMarkup(),
                        new Placeholder(),
                        new LongSentence(),
                        new LongParagraph(),
                        new ReadingGrade(),
                        new WrongDate(),
                        new Acronym()));
        return List.copyOf(all);
    }
}

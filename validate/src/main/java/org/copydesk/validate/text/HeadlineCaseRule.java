package org.copydesk.validate.text;

import java.util.Set;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines in another case than the profile’s. */
final class HeadlineCaseRule implements HeadlineRule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "headline/case",
                            "A headline is capitalised in another way than the profile says: Like"
                                    + " This (title) or Like this (sentence). Write it as the others."
                                    + " In title case, short words and prepositions may be small.")
                    .example("Robots learn to fold", "Robots Learn to Fold");

    private static final int LONG = 5;

    private static final Set<String> SMALL =
            Set.of(
                    "about",
                    "above",
                    "across",
                    "after",
                    "against",
                    "along",
                    "among",
                    "amid",
                    "around",
                    "atop",
                    "because",
                    "before",
                    "behind",
                    "below",
                    "beneath",
                    "beside",
                    "between",
                    "beyond",
                    "despite",
                    "during",
                    "except",
                    "inside",
                    "onto",
                    "outside",
                    "since",
                    "than",
                    "through",
                    "toward",
                    "towards",
                    "under",
                    "underneath",
                    "until",
                    "upon",
                    "versus",
                    "while",
                    "within",
                    "without");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose headline, Draft draft, Options options, Findings findings) {
        switch (draft.profile().expectations().headlineCase()) {
            case TITLE -> checkTitle(headline, findings);
            case SENTENCE -> checkSentence(headline, findings);
            case ANY -> {}
        }
    }

    private static void checkTitle(Prose headline, Findings findings) {
        var text = headline.text();
        int[] words = headline.words();
        for (int i = 0; i < words.length; i += 2) {
            var word = text.substring(words[i], words[i + 1]);
            boolean heavy = word.length() >= LONG && !SMALL.contains(word) || i == 0;
            if (heavy && isSmall(word) && !isNamed(text, words[i])) {
                findings.add(
                        headline.span(words[i], words[i + 1]),
                        "this newsletter capitalises its headlines; write “"
                                + Character.toUpperCase(word.charAt(0))
                                + word.substring(1)
                                + "”");
                return;
            }
        }
    }

    /** “iPhone”, “s” in “1950s” and “co-pilot’s” second part have a case of their own. */
    private static boolean isSmall(String word) {
        return word.chars()
                .allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’' || c == '-');
    }

    /** “τ-bench”, “e/acc” and “e-bike” are written so wherever they stand. */
    private static boolean isNamed(String text, int word) {
        var script = Character.UnicodeScript.of(text.codePointAt(word));
        boolean isLetter = text.startsWith("/", word + 1) || text.startsWith("-", word + 1);
        return script != Character.UnicodeScript.LATIN || isLetter;
    }

    private static void checkSentence(Prose headline, Findings findings) {
        var text = headline.text();
        int[] words = headline.words();
        int heavy = 0;
        int capital = 0;
        for (int i = 2; i < words.length; i += 2) {
            boolean isHeavy = words[i + 1] - words[i] >= LONG;
            heavy += isHeavy ? 1 : 0;
            capital += isHeavy && Character.isUpperCase(text.charAt(words[i])) ? 1 : 0;
        }
        // Names are capitals, too: only a headline that is nothing else is surely in title case.
        if (heavy >= 3 && capital == heavy) {
            findings.add(
                    headline.span(0, text.stripTrailing().length()),
                    "this newsletter writes headlines like sentences; capitalise names alone");
        }
    }
}

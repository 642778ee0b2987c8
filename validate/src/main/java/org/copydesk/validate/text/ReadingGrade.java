package org.copydesk.validate.text;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/**
 * Finds issues that are hard to read, by the grade level of Kincaid, Fishburne, Rogers and Chissom
 * (“Derivation of New Readability Formulas”, Research Branch Report 8-75, 1975).
 */
final class ReadingGrade implements Rule {

    private static final int FEWEST_WORDS = 200;

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "text/reading-grade",
                            "By the formula of Flesch and Kincaid (Research Branch Report 8-75, 1975:"
                                    + " 0.39 words per sentence + 11.8 syllables per word − 15.59) one"
                                    + " needs more than `max` years of school to read the issue."
                                    + " Shorten sentences and choose shorter words. Syllables are"
                                    + " counted by their vowels; issues under 200 words, and other"
                                    + " languages than English, are not asked.")
                    .option("max", 16, "the most years of school")
                    .example("The utilisation of robotics facilitates …", "With robots you can …");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var language = draft.issue().metadata().language();
        if (!language.isEmpty() && !language.startsWith("en")) {
            return;
        }
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var prose : draft.prose()) {
            if (prose.place().isRunning()) {
                int[] found = prose.words();
                words += found.length / 2;
                sentences += Sentences.starts(prose.text(), found).length - 1;
                syllables += Syllables.in(prose.text(), found);
            }
        }
        report(words, sentences, syllables, options, findings);
    }

    private static void report(
            int words, int sentences, int syllables, Options options, Findings findings) {
        if (words < FEWEST_WORDS || sentences == 0) {
            return;
        }
        long grade = Math.round(grade(words, sentences, syllables));
        if (grade > options.number("max")) {
            findings.add(
                    Span.at(0),
                    "one needs "
                            + grade
                            + " years of school to read this issue (Flesch–Kincaid); shorten sentences");
        }
    }

    static double grade(int words, int sentences, int syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}

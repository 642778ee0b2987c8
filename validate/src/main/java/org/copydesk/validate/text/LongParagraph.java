package org.copydesk.validate.text;

import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds paragraphs that are too long. */
final class LongParagraph implements ProseRule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "text/long-paragraph",
                            "A paragraph has more than `max` words, a wall of text on a telephone."
                                    + " Break it.")
                    .option("max", 220, "the most words")
                    .example("A paragraph of three hundred words.", "Three of a hundred.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        int max = options.number("max");
        if (prose.place().isRunning() && prose.wordCount() > max) {
            int[] words = prose.words();
            findings.add(
                    prose.span(words[0], words[1]),
                    "this paragraph has "
                            + prose.wordCount()
                            + " words; break it into pieces of "
                            + max
                            + " or fewer");
        }
    }
}

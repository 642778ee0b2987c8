package org.copydesk.validate.text;

import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds sentences that are too long. */
final class LongSentence implements ProseRule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "text/long-sentence",
                            "A sentence has more than `max` words. Readers lose the thread: make two"
                                    + " of it.")
                    .option("max", 60, "the most words")
                    .example("A sentence of seventy words.", "Two sentences of thirty-five.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        int max = options.number("max");
        if (!prose.place().isRunning() || prose.wordCount() <= max) {
            return;
        }
        int[] words = prose.words();
        int[] starts = Sentences.starts(prose.text(), words);
        for (int i = 0; i + 1 < starts.length; i++) {
            int count = (starts[i + 1] - starts[i]) / 2;
            if (count > max) {
                findings.add(
                        prose.span(words[starts[i]], words[starts[i + 1] - 1]),
                        "this sentence has " + count + " words; make two of it");
            }
        }
    }
}

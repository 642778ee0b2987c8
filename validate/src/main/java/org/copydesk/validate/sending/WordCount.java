package org.copydesk.validate.sending;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues that are too short or too long. */
final class WordCount implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "sending/word-count",
                            "The issue has fewer than `min` or more than `max` words: half of it is"
                                    + " missing, or nobody will read to its end.")
                    .option("min", 50, "the fewest words")
                    .option("max", 5000, "the most words")
                    .example("Ten words.", "A thousand words.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        int words = draft.prose().stream().mapToInt(Prose::wordCount).sum();
        int min = options.number("min");
        int max = options.number("max");
        if (words < min || words > max) {
            findings.add(
                    Span.at(0),
                    "this issue has "
                            + words
                            + (words == 1 ? " word" : " words")
                            + (words < min
                                    ? "; look whether something is missing"
                                    : "; shorten it to " + max));
        }
    }
}

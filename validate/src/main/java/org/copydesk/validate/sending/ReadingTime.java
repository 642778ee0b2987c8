package org.copydesk.validate.sending;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues that take too long to read. */
final class ReadingTime implements Rule {

    /**
     * Brysbaert, “How many words do we read per minute?”, Journal of Memory and Language 109, 2019.
     */
    private static final int WORDS_A_MINUTE = 238;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "sending/reading-time",
                            "The issue takes longer to read than the profile’s `max-minutes` (or"
                                    + " `max`), at 238 words a minute (Brysbaert 2019). Shorten it."
                                    + " Nothing is reported if neither is set.")
                    .option("max", 0, "the most minutes; 0 for what the profile says")
                    .example("40 minutes where `max` is 20.", "18 minutes.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        int own = options.number("max");
        int max = own > 0 ? own : draft.profile().expectations().maxMinutes();
        if (max == 0) {
            return;
        }
        int words = draft.prose().stream().mapToInt(Prose::wordCount).sum();
        int minutes = Math.round((float) words / WORDS_A_MINUTE);
        if (minutes > max) {
            findings.add(
                    Span.at(0),
                    "this issue takes " + minutes + " minutes to read; shorten it to " + max);
        }
    }
}

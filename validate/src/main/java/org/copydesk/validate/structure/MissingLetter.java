package org.copydesk.validate.structure;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues without a letter where the profile wants one. */
final class MissingLetter implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "letter/missing",
                            "The profile says that an issue opens with a letter, and this one does"
                                    + " not. Write one, or set `letter: false` in the profile.")
                    .example(
                            "News\n\nRobots Learn to Fold Laundry",
                            "Dear friends,\n\nAI moves fast.\n\nKeep learning!\n\nAndrew\n\nNews");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (draft.profile().expectations().letter() && draft.issue().letter().isEmpty()) {
            int start = draft.trim(draft.span(draft.issue())).start();
            findings.add(Span.at(start), "this issue has no letter; open it with one");
        }
    }
}

package org.copydesk.validate.links;

import java.util.HashMap;
import org.copydesk.model.Link;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** Finds words that lead to different targets. */
final class SameText implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "link/same-text",
                            "The same words lead to different targets. Readers take them for the same"
                                    + " page: use words that tell them apart.")
                    .in(RuleSet.STRICT)
                    .example(
                            "[the paper](https://a.org) … [the paper](https://b.org)",
                            "[the first paper](https://a.org) … [the second](https://b.org)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var seen = new HashMap<String, Link>();
        for (var link : draft.links()) {
            var words = Wording.fold(link.plainText()).strip();
            var first = words.isEmpty() ? null : seen.putIfAbsent(words, link);
            if (first != null && !first.target().equals(link.target())) {
                findings.add(
                        draft.span(link),
                        "these words lead elsewhere on line "
                                + draft.source().lineAt(draft.span(first).start())
                                + "; use words that tell the pages apart");
            }
        }
    }
}

package org.copydesk.validate.links;

import java.util.HashMap;
import org.copydesk.model.Link;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Notation;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** Finds targets that are linked under different words. */
final class SameTarget implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "link/same-target",
                            "The same target is linked under different words. Readers take it for two"
                                    + " pages: use the same words, or link it once.")
                    .in(RuleSet.STRICT)
                    .example(
                            "[the paper](https://a.org) … [the study](https://a.org)",
                            "[the paper](https://a.org) … the study");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (draft.notation().equals(Notation.TEXT)) {
            return;
        }
        var seen = new HashMap<String, Link>();
        for (var link : draft.links()) {
            var first = seen.putIfAbsent(link.target(), link);
            if (first != null && !same(first, link) && !link.target().isBlank()) {
                findings.add(
                        draft.span(link),
                        "the same page is linked as “"
                                + first.plainText()
                                + "” on line "
                                + draft.source().lineAt(draft.span(first).start())
                                + "; use the same words, or link it once");
            }
        }
    }

    private static boolean same(Link a, Link b) {
        return Wording.fold(a.plainText()).equals(Wording.fold(b.plainText()));
    }
}

package org.copydesk.validate.links;

import org.copydesk.model.source.Notation;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds links whose words are an address. */
final class BareAddress implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "link/bare-url",
                            "The words of a link are its address. Nobody reads addresses, and screen"
                                    + " readers spell them out: link the words that say what is there."
                                    + " Plain text, which has no other links, is not asked.")
                    .example(
                            "See <https://arxiv.org/abs/2301.00001>.",
                            "See [the paper](https://arxiv.org/abs/2301.00001).");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (draft.notation().equals(Notation.TEXT)) {
            return;
        }
        for (var target : draft.targets()) {
            if (target.link().map(link -> isAddress(link.plainText())).orElse(target.isBare())) {
                findings.add(
                        target.link().map(draft::span).orElse(target.span()),
                        "this is a bare address; link words that say what is there");
            }
        }
    }

    private static boolean isAddress(String words) {
        var text = words.strip();
        boolean begins =
                text.startsWith("http://")
                        || text.startsWith("https://")
                        || text.startsWith("www.");
        return begins && text.indexOf(' ') < 0;
    }
}

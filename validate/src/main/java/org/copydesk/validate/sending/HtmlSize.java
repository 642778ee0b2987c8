package org.copydesk.validate.sending;

import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues that Gmail would clip. */
final class HtmlSize implements Rule {

    private static final int KILOBYTE = 1024;
    private static final int FRAME = 4000;
    private static final int BLOCK = 180;
    private static final int LINK = 90;
    private static final int IMAGE = 320;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "sending/html-size",
                            "The issue will be about so large as HTML that Gmail clips it: it shows"
                                    + " the first 102 KB and hides the rest, unsubscription included."
                                    + " Shorten the issue. HTML counts as it is; for other notations"
                                    + " the size is estimated from words, blocks, links and pictures,"
                                    + " with styles written into every block as mail needs them.")
                    .option("max", 102, "the most kilobytes")
                    .example("An issue of 20,000 words.", "An issue of 4,000 words.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        int size =
                draft.notation().equals(Notation.HTML)
                        ? bytes(draft.source().text())
                        : estimate(draft);
        int kilobytes = (size + KILOBYTE - 1) / KILOBYTE;
        if (kilobytes > options.number("max")) {
            findings.add(
                    Span.at(0),
                    "as HTML this is about "
                            + kilobytes
                            + " KB, and Gmail clips at "
                            + options.number("max")
                            + "; shorten the issue");
        }
    }

    private static int estimate(Draft draft) {
        int size = FRAME;
        for (var prose : draft.prose()) {
            size += BLOCK + bytes(prose.text());
        }
        for (var link : draft.links()) {
            size += LINK + link.target().length();
        }
        for (var image : draft.images()) {
            size += IMAGE + image.source().length() + image.alternative().length();
        }
        return size;
    }

    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}

package org.copydesk.validate.sending;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.FrontMatter;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds titles that make bad subject lines. */
final class TitleLength implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "sending/title-length",
                            "The title, which becomes the subject of the mail, is shorter than `min`"
                                    + " or longer than `max` characters. Short ones look like spam,"
                                    + " long ones are cut. An issue without a title is not asked.")
                    .option("min", 10, "the fewest characters")
                    .option("max", 78, "the most characters; RFC 5322 wants lines no longer")
                    .example("title: News", "title: Robots Learn to Fold Laundry");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var title = draft.issue().metadata().title().strip();
        int length = title.codePointCount(0, title.length());
        int min = options.number("min");
        int max = options.number("max");
        if (!title.isEmpty() && length < min) {
            findings.add(
                    place(draft),
                    "the title has " + length + plural(length) + "; a subject line needs " + min);
        } else if (length > max) {
            findings.add(
                    place(draft),
                    "the title has " + length + " characters; mail programs cut it after " + max);
        }
    }

    private static Span place(Draft draft) {
        return FrontMatter.of(draft).place("title");
    }

    private static String plural(int length) {
        return length == 1 ? " character" : " characters";
    }
}

package org.copydesk.validate.links;

import java.util.regex.Pattern;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds alternative texts that say nothing. */
final class UselessAlternative implements Rule {

    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i)[^\\s/]+\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)|(?:img|dsc|screen ?shot)[-_ ]?[\\d-_.:]+(?: at [\\d.:]+(?: ?[ap]m)?)?");

    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)(?:an? |the )?(?:image|picture|photo|photograph|graphic|illustration|figure|screenshot|banner|logo|icon|untitled|alt(?: text)?|placeholder)s?[ .\\d]*");

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?i)(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\\b");

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "image/useless-alt",
                            "An alternative text is the name of a file, or a word such as “image”"
                                    + " that screen readers say anyway. Say in a sentence what there"
                                    + " is to see. Beginnings such as “image of” are reported only if"
                                    + " `beginnings` is set: they waste a breath, no more.")
                    .option("beginnings", false, "whether to report “image of …”, too")
                    .example(
                            "![IMG_2041.jpg](https://folding.ai/robot.png)",
                            "![A robot folds a towel](https://folding.ai/robot.png)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var image : draft.images()) {
            var text = image.alternative().strip();
            var place = Alternatives.place(draft, image);
            if (FILE_NAME.matcher(text).matches()) {
                findings.add(
                        place, "this alternative text is a file name; say what there is to see");
            } else if (NOTHING.matcher(text).matches()) {
                findings.add(place, "this alternative text says nothing; say what there is to see");
            } else if (options.flag("beginnings")) {
                checkBeginning(place, text, findings);
            }
        }
    }

    private static void checkBeginning(Span place, String text, Findings findings) {
        var beginning = BEGINNING.matcher(text);
        if (beginning.lookingAt()) {
            findings.add(
                    place,
                    "screen readers say that this is a picture; leave out “"
                            + beginning.group()
                            + "”");
        }
    }
}

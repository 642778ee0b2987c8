package org.copydesk.validate.links;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.Image;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds links whose words could stand on any link. */
final class GenericText implements Rule {

    private static final List<String> GENERIC =
            List.of(
                    "click",
                    "click here",
                    "click this",
                    "go",
                    "go here",
                    "here",
                    "learn more",
                    "link",
                    "more",
                    "read more",
                    "read this",
                    "see here",
                    "the link",
                    "this",
                    "this link",
                    "this page");

    /** Arrows and other signs at the end, as in “Read more →”. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+$");

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "link/generic-text",
                            "The words of a link could stand on any link. Readers skim links, and"
                                    + " screen readers list them without the sentence around: link the"
                                    + " words that say what is there.")
                    .option("words", GENERIC, "the words that say nothing, in small letters")
                    .example(
                            "For the paper, [click here](https://arxiv.org/abs/2301.00001).",
                            "Read [the paper](https://arxiv.org/abs/2301.00001).");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var generic = Set.copyOf(options.texts("words"));
        for (var link : draft.links()) {
            var words = link.plainText();
            if (generic.contains(fold(words)) && link.all(Image.class).isEmpty()) {
                findings.add(
                        draft.span(link),
                        "“" + words.strip() + "” says nothing of the target; link words that do");
            }
        }
    }

    private static String fold(String words) {
        return SIGNS.matcher(Wording.fold(words)).replaceFirst("");
    }
}

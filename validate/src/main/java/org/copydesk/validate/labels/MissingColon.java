package org.copydesk.validate.labels;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels without a colon that run into their text. */
final class MissingColon implements Rule {

    /** What stands where the colon should. */
    private static final Pattern GAP = Pattern.compile(" [-–—] | (?=\\p{Lu})");

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/missing-colon",
                            "A paragraph of a story opens with the words of a label, and no colon"
                                    + " follows but a capital letter or a dash. Programs that look for"
                                    + " the passage miss it: put the colon in. Labels of one word are"
                                    + " not asked, nor are words that go on in small letters, as in"
                                    + " “What’s new in AI”.")
                    .example("Why it matters Cloth is hard.", "Why it matters: Cloth is hard.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var spellings = new Spellings(draft.profile());
        var above = Place.LABEL;
        for (var prose : draft.prose()) {
            boolean opens = prose.place() == Place.PARAGRAPH && above != Place.LABEL;
            if (opens && prose.container() == Container.STORY && !isMarked(prose)) {
                check(prose, spellings, findings);
            }
            above = prose.place();
        }
    }

    /** Bold words without a colon are the business of label/unmarked. */
    private static boolean isMarked(Prose prose) {
        return prose.node() instanceof Paragraph paragraph
                && paragraph.content().get(0) instanceof Strong;
    }

    private static void check(Prose prose, Spellings spellings, Findings findings) {
        int end = spellings.wordsIn(prose.text());
        var gap = GAP.matcher(prose.text());
        if (end >= 0
                && gap.region(end, prose.text().length()).useTransparentBounds(true).lookingAt()) {
            var place = prose.span(end, gap.end());
            boolean asWritten = place.length() == gap.end() - end;
            findings.add(
                    prose.span(0, end),
                    "the label “" + prose.text().substring(0, end) + "” has no colon; put one in",
                    asWritten ? List.of(Fix.unsafe("put in the colon", place, ": ")) : List.of());
        }
    }
}

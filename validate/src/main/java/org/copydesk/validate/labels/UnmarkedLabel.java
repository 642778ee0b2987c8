package org.copydesk.validate.labels;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Inline;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds words of labels that are not marked as such. */
final class UnmarkedLabel implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/unmarked",
                            "A paragraph of a story begins with the words of a label, and yet they are"
                                    + " none: in Markdown and HTML a label is bold and ends in a"
                                    + " colon. Programs that look for the passage miss it: mark the"
                                    + " label. Plain text, which has no bold type, is not asked.")
                    .example(
                            "Why it matters: Cloth is hard.", "**Why it matters:** Cloth is hard.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (draft.notation().equals(Notation.TEXT)) {
            return;
        }
        var spellings = new Spellings(draft.profile());
        for (var prose : draft.prose()) {
            boolean inStory = prose.container() == Container.STORY;
            if (inStory
                    && prose.place() == Place.PARAGRAPH
                    && prose.node() instanceof Paragraph paragraph) {
                check(draft, prose, paragraph, spellings, findings);
            }
        }
    }

    private static void check(
            Draft draft, Prose prose, Paragraph paragraph, Spellings spellings, Findings findings) {
        var bold = bold(paragraph);
        int colon = spellings.lengthIn(prose.text());
        if (bold.isPresent() && spellings.isWording(bold.get())) {
            if (prose.text().substring(bold.get().length()).stripLeading().startsWith(":")) {
                return; // The colon is there: text/blank-before-punctuation deletes the blank.
            }
            var place = prose.span(0, bold.get().length());
            findings.add(
                    place,
                    "“" + bold.get() + "” has no colon, so it is no label; put one behind it",
                    Fix.safe("put in the colon", Span.at(place.end()), ":"));
        } else if (bold.isEmpty() && colon >= 0) {
            report(draft, prose, colon, findings);
        }
    }

    private static void report(Draft draft, Prose prose, int colon, Findings findings) {
        var place = prose.span(0, colon + 1);
        var words = prose.text().substring(0, colon + 1);
        boolean bare = draft.source().slice(place).toString().equals(words);
        var message = "“" + words + "” is not bold, so it is no label; write **" + words + "**";
        if (bare && draft.notation().equals(Notation.MARKDOWN)) {
            boolean glued =
                    colon + 1 < prose.text().length() && prose.text().charAt(colon + 1) > ' ';
            var marked = new TextEdit(place, "**" + words + (glued ? "** " : "**"));
            findings.add(place, message, new Fix("make it bold", Fix.Safety.SAFE, List.of(marked)));
        } else {
            findings.add(place, message);
        }
    }

    private static Optional<String> bold(Paragraph paragraph) {
        return paragraph.content().stream()
                .findFirst()
                .filter(Strong.class::isInstance)
                .map(Inline::plainText);
    }
}

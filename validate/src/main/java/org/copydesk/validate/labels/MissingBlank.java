package org.copydesk.validate.labels;

import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Label;
import org.copydesk.model.Passage;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels whose text follows the colon at once. */
final class MissingBlank implements Rule {

    private static final Pattern GLUED = Pattern.compile("\\*\\*([^*:\\n]{2,60})(:)\\*\\*(?=\\S)");

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/missing-blank",
                            "The text follows the colon of a label without a blank. Put one in.")
                    .example("What’s new:It folds towels.", "What’s new: It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        draft.prose().forEach(prose -> check(prose, findings));
        for (var passage : draft.nodes(Passage.class)) {
            if (passage.label().isPresent() && !passage.blocks().isEmpty()) {
                check(draft, passage.label().get(), passage.blocks().get(0), findings);
            }
        }
    }

    /** In Markdown, two stars between a colon and a letter close nothing. */
    private static void check(Prose prose, Findings findings) {
        var glued = GLUED.matcher(prose.text());
        if (prose.place() == Place.PARAGRAPH && glued.lookingAt()) {
            findings.add(
                    prose.span(glued.start(2), glued.end(2)),
                    "a blank is missing behind “" + glued.group() + "”, so it is no label",
                    Fix.safe("put in a blank", Span.at(prose.span(0, glued.end()).end()), " "));
        }
    }

    private static void check(Draft draft, Label label, Block first, Findings findings) {
        var span = draft.span(label);
        int colon = draft.source().slice(span).lastIndexOf(':') + span.start();
        int text = behindStars(draft, draft.span(first).start());
        if (colon >= span.start()
                && text > colon
                && isBare(draft, colon + 1, text)
                && !isBlank(draft, text)) {
            findings.add(
                    new Span(colon, colon + 1),
                    "a blank is missing behind the colon of “" + label.text() + "”",
                    Fix.safe("put in a blank", Span.at(text), " "));
        }
    }

    /** In plain text, the stars that close a label are part of what follows it. */
    private static int behindStars(Draft draft, int from) {
        boolean closes =
                draft.notation().equals(Notation.TEXT)
                        && draft.source().text().startsWith("**", from);
        return closes ? from + 2 : from;
    }

    private static boolean isBlank(Draft draft, int at) {
        var text = draft.source().text();
        return at == text.length() || Wording.isBlank(text.charAt(at));
    }

    /** Whether nothing but marks of bold and italics stands between the colon and the text. */
    private static boolean isBare(Draft draft, int from, int to) {
        return draft.source().slice(new Span(from, to)).chars().allMatch(c -> c == '*' || c == '_');
    }
}

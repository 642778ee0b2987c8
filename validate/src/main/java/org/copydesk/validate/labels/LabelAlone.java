package org.copydesk.validate.labels;

import org.copydesk.model.Block;
import org.copydesk.model.Label;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels alone on their lines in Markdown; in plain text the parser does. */
final class LabelAlone implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/alone",
                            "A label stands alone on its line. It is meant to run into its text: join"
                                    + " the lines. A label above a list or a picture may stand alone, and so may a"
                                    + " sentence in bold, such as the question of an interview.")
                    .example("What’s new:\nIt folds towels.", "What’s new: It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (!draft.notation().equals(Notation.MARKDOWN)) {
            return;
        }
        for (var passage : draft.nodes(Passage.class)) {
            if (passage.label().filter(label -> !isSentence(label)).isPresent()
                    && !passage.blocks().isEmpty()
                    && passage.blocks().get(0) instanceof Paragraph) {
                check(draft, passage.label().get(), passage.blocks().get(0), findings);
            }
        }
    }

    private static boolean isSentence(Label label) {
        var text = label.text();
        return !text.isEmpty() && ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void check(Draft draft, Label label, Block first, Findings findings) {
        int start = draft.words(label).end();
        int end = Math.max(start, draft.span(first).start());
        var between = draft.source().slice(new Span(start, end)).toString();
        int line = between.indexOf('\n');
        if (line >= 0) {
            var gap = new Span(start + between.substring(0, line).stripTrailing().length(), end);
            findings.add(
                    new Span(draft.words(label).start(), gap.start()),
                    "the label “"
                            + label.text()
                            + "” stands alone on its line; its text should follow it there",
                    Fix.safe("bring the text up", gap, " "));
        }
    }
}

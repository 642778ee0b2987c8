package org.copydesk.validate.labels;

import org.copydesk.model.Label;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/**
 * Finds labels with a blank before their colon, where they are marked; in plain text the parser
 * does.
 */
final class BlankBeforeColon implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/blank-before-colon",
                            "A blank stands before the colon of a label. Delete it. French, which"
                                    + " writes one there, is not asked.")
                    .example("What’s new : It folds towels.", "What’s new: It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (!draft.notation().equals(Notation.TEXT) && !draft.language().startsWith("fr")) {
            draft.nodes(Label.class).forEach(label -> check(draft, label, findings));
        }
    }

    private static void check(Draft draft, Label label, Findings findings) {
        var text = draft.source().text();
        int start = draft.words(label).end();
        int colon = start;
        while (colon < text.length() && Wording.isBlank(text.charAt(colon))) {
            colon++;
        }
        if (colon > start && colon < text.length() && text.charAt(colon) == ':') {
            var blank = new Span(start, colon);
            findings.add(
                    blank,
                    "there is a blank before the colon of the label “"
                            + label.text()
                            + "”; delete it",
                    Fix.safe("delete the blank", blank, ""));
        }
    }
}

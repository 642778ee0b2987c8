package org.copydesk.validate.labels;

import org.copydesk.model.Label;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds labels whose apostrophe is not the profile’s. */
final class LabelApostrophe implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "label/apostrophe",
                            "A label has another apostrophe than the profile gives it, straight"
                                    + " instead of curly or the reverse, so that the same label is"
                                    + " printed in two ways. Write the profile’s.")
                    .example("What's new: It folds towels.", "What’s new: It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    static String folded(String text) {
        return text.replace('\'', '’')
                .replace('‘', '’')
                .replace('`', '’')
                .replace('´', '’')
                .replace('ʼ', '’');
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var spellings = new Spellings(draft.profile());
        for (var label : draft.nodes(Label.class)) {
            if (folded(label.text()).indexOf('’') >= 0 && !spellings.isSpelling(label)) {
                spellings
                        .same(label)
                        .filter(meant -> folded(meant).equals(folded(label.text())))
                        .ifPresent(meant -> report(draft, label, meant, findings));
            }
        }
    }

    private static void report(Draft draft, Label label, String meant, Findings findings) {
        var span = draft.words(label);
        int at = 0;
        while (at < meant.length() - 1 && meant.charAt(at) == label.text().charAt(at)) {
            at++;
        }
        // Markup inside the label, if there is any, keeps the whole of it as the place.
        var place =
                span.length() == meant.length()
                        ? new Span(span.start() + at, span.start() + at + 1)
                        : span;
        findings.add(
                place,
                "the apostrophe of this label is not the profile’s; write “" + meant + "”",
                Fix.safe("write “" + meant + "”", span, meant));
    }
}

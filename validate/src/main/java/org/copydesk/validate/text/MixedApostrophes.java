package org.copydesk.validate.text;

import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds apostrophes of another form than the rest. */
final class MixedApostrophes implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/mixed-apostrophes",
                            "Straight and curly apostrophes are mixed. The first of the rarer ones is"
                                    + " reported, with the lines of the others: write them as the rest."
                                    + " Only apostrophes between letters count, so that marks of feet"
                                    + " and minutes are left alone.")
                    .example("It’s a robot. It doesn't iron.", "It’s a robot. It doesn’t iron.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        int straight = 0;
        int curly = 0;
        for (var prose : draft.prose()) {
            straight += count(prose.text(), '\'');
            curly += count(prose.text(), '’');
        }
        if (straight > 0 && curly > 0) {
            report(draft, curly >= straight, findings);
        }
    }

    private static void report(Draft draft, boolean toCurly, Findings findings) {
        var strangers = new Strangers(draft);
        for (var prose : draft.prose()) {
            if (!isKnownLabel(prose)) {
                collect(prose, toCurly ? '\'' : '’', toCurly ? "’" : "'", strangers);
            }
        }
        var form = toCurly ? "straight" : "curly";
        strangers.report(
                "this apostrophe is " + form + " and most are not", Fix.Safety.SAFE, findings);
    }

    /** The apostrophe of a label that the profile knows is the business of label/apostrophe. */
    private static boolean isKnownLabel(Prose prose) {
        return prose.node() instanceof Label label && !label.kind().equals(LabelKind.OTHER);
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            count += isInside(text, i) ? 1 : 0;
        }
        return count;
    }

    private static void collect(Prose prose, char rare, String right, Strangers strangers) {
        var text = prose.text();
        for (int i = text.indexOf(rare); i >= 0; i = text.indexOf(rare, i + 1)) {
            if (isInside(text, i)) {
                strangers.add(prose.span(i, i + 1), right);
            }
        }
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}

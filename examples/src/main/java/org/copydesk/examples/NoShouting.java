package org.copydesk.examples;

import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** A rule of one’s own: no two exclamation marks in a row. */
public final class NoShouting implements ProseRule {

    private static final RuleDoc DOC =
            RuleDoc.warning("house/no-shouting", "Two exclamation marks shout. Leave one.")
                    .example("It folds!!", "It folds!");

    /** For the service loader. */
    public NoShouting() {}

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        int at = prose.text().indexOf("!!");
        if (at >= 0) {
            var span = prose.span(at, at + 2);
            findings.add(
                    span,
                    "two exclamation marks shout; leave one",
                    Fix.unsafe("leave one", span, "!"));
        }
    }
}

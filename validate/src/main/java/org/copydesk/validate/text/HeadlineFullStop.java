package org.copydesk.validate.text;

import java.util.regex.Pattern;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headlines that end in a full stop. */
final class HeadlineFullStop implements HeadlineRule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "headline/full-stop",
                            "A headline ends in a full stop. Headlines have none: delete it, unless it"
                                    + " belongs to an abbreviation.")
                    .example("Robots Learn to Fold.", "Robots Learn to Fold");

    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    ".*(?:\\b\\p{Lu}\\.|\\.\\p{L}{1,2}\\.|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|vs|etc|No)\\.|\\.\\.)",
                    Pattern.DOTALL);

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose headline, Draft draft, Options options, Findings findings) {
        var text = headline.text().stripTrailing();
        boolean several = text.indexOf(". ") >= 0;
        if (text.endsWith(".")
                && text.length() > 1
                && !several
                && !ABBREVIATION.matcher(text).matches()) {
            var span = headline.span(text.length() - 1, text.length());
            findings.add(
                    span,
                    "this headline ends in a full stop; delete it",
                    Fix.unsafe("delete the full stop", span, ""));
        }
    }
}

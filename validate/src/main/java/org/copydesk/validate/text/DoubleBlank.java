package org.copydesk.validate.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds blanks that stand in a row. */
final class DoubleBlank implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/double-blank",
                            "Two or more blanks stand in a row inside a text. Leave one. Blanks that set"
                                    + " lines or the first words of list items below each other are left alone.")
                    .example("It folds  towels.", "It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var items = AlignedItems.of(draft);
        draft.prose().forEach(prose -> check(prose, items, findings));
    }

    private static void check(Prose prose, AlignedItems items, Findings findings) {
        var runs = runs(prose.text());
        var columns = Columns.of(prose.text(), runs);
        for (var run : runs) {
            if (!columns.hold(run) && !items.hold(prose, run)) {
                report(prose, run.start(), run.end(), findings);
            }
        }
    }

    /** The blanks in a row that stand inside a line. */
    private static List<Span> runs(String text) {
        var runs = new ArrayList<Span>();
        int from = text.indexOf(' ');
        while (from >= 0) {
            int start = from > 0 && isBlank(text.charAt(from - 1)) ? from - 1 : from;
            int end = from;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            boolean inside = start > 0 && end < text.length() && text.charAt(end) != '\n';
            if (end - start > 1 && inside && text.charAt(start - 1) != '\n') {
                runs.add(new Span(start, end));
            }
            from = text.indexOf(' ', end);
        }
        return runs;
    }

    private static void report(Prose prose, int start, int end, Findings findings) {
        var blanks = prose.text().substring(start, end);
        var span = prose.span(start, end);
        // What the source writes otherwise, as HTML does with line ends and tags, is not for us to
        // cut.
        boolean asWritten = span.length() == end - start;
        if (asWritten) {
            findings.add(
                    span,
                    blanks.length() + " blanks stand in a row here; leave one",
                    Fix.safe(
                            "leave one blank",
                            span,
                            blanks.indexOf('\u00A0') >= 0 ? "\u00A0" : " "));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }
}

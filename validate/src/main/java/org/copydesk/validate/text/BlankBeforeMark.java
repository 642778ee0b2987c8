package org.copydesk.validate.text;

import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds blanks before punctuation. */
final class BlankBeforeMark implements Rule {

    private static final String MARKS = ",.;:!?)]”";

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/blank-before-punctuation",
                            "A blank stands before a comma, a full stop or another mark that belongs"
                                    + " to the word before. Delete it. French, which writes blanks"
                                    + " before some marks, is not asked.")
                    .example("It folds towels , at last.", "It folds towels, at last.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (!draft.language().startsWith("fr")) {
            draft.prose().forEach(prose -> check(prose, findings));
        }
    }

    private static void check(Prose prose, Findings findings) {
        var text = prose.text();
        int mark = text.indexOf(' ');
        while (mark >= 0) {
            int start = mark;
            while (mark < text.length() && text.charAt(mark) == ' ') {
                mark++;
            }
            if (start > 0 && mark < text.length() && isMisplaced(text, start, mark)) {
                report(prose, start, mark, findings);
            }
            mark = text.indexOf(' ', mark);
        }
    }

    private static void report(Prose prose, int start, int mark, Findings findings) {
        char c = prose.text().charAt(mark);
        boolean goesOn = mark + 1 < prose.text().length() && isWord(prose.text().charAt(mark + 1));
        var span = prose.span(start, goesOn ? mark + 1 : mark);
        boolean asWritten = span.length() == mark - start + (goesOn ? 1 : 0);
        var fix =
                goesOn
                        ? Fix.safe("put the blank behind it", span, c + " ")
                        : Fix.safe("delete the blank", span, "");
        findings.add(
                span,
                "a blank stands before “" + c + "”; " + (goesOn ? "put it behind" : "delete it"),
                asWritten ? List.of(fix) : List.of());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Not before “.NET”, “. . .” or “:)”, nor in “3 : 2”. */
    private static boolean isMisplaced(String text, int start, int mark) {
        char c = text.charAt(mark);
        boolean atEnd = mark + 1 == text.length();
        char next = atEnd ? ' ' : text.charAt(mark + 1);
        boolean closes =
                atEnd
                        || Character.isWhitespace(next)
                        || next == '\u00A0'
                        || "”\"’)".indexOf(next) >= 0
                        || c == ',' && Character.isLetter(next);
        char before = text.charAt(start - 1);
        boolean afterWord = isWord(before) || "”’)".indexOf(before) >= 0;
        boolean smile =
                (c == ':' || c == ';') && next == ')' || c == ')' && ":;".indexOf(before) >= 0;
        boolean dots = c == '.' && (text.startsWith(" .", mark + 1) || text.startsWith("..", mark));
        return MARKS.indexOf(c) >= 0
                && closes
                && afterWord
                && !smile
                && !dots
                && !isRatio(text, before, mark);
    }

    private static boolean isRatio(String text, char before, int mark) {
        return text.startsWith(": ", mark)
                && Character.isDigit(before)
                && mark + 2 < text.length()
                && Character.isDigit(text.charAt(mark + 2));
    }
}

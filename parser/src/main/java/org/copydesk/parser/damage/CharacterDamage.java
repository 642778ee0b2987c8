package org.copydesk.parser.damage;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/** Reports characters that were lost or changed between encodings. */
final class CharacterDamage {

    private static final int FEWEST_QUESTION_MARKS = 4;

    /** A text that has more was not damaged on its way. */
    private static final int MOST_WRONG = 100_000;

    private CharacterDamage() {}

    static List<Diagnostic> findIn(String text) {
        var found = new ArrayList<Diagnostic>();
        wrongCharsets(text, found);
        runs(text, '\uFFFD', 1, "a character was lost in decoding; write it again", found);
        runs(
                text,
                '?',
                FEWEST_QUESTION_MARKS,
                "characters were probably lost in encoding; write them again",
                found);
        return found;
    }

    /** One diagnostic a word, however many of its characters are wrong. */
    private static void wrongCharsets(String text, List<Diagnostic> found) {
        var edits = Mojibake.findIn(text, MOST_WRONG);
        if (edits.size() == MOST_WRONG) {
            found.add(tooMany(edits.get(MOST_WRONG - 1).span().end()));
        }
        int i = 0;
        while (i < edits.size()) {
            var word = wordAround(text, edits.get(i).span());
            int first = i;
            while (i < edits.size() && word.contains(edits.get(i).span())) {
                i++;
            }
            found.add(wrongCharset(text, word, edits.subList(first, i)));
        }
    }

    private static Diagnostic tooMany(int offset) {
        return Diagnostic.warning(
                "limit/diagnostics",
                "more than "
                        + MOST_WRONG
                        + " characters were decoded in the wrong charset; from here on they are not"
                        + " looked for",
                Span.at(offset));
    }

    private static Diagnostic wrongCharset(String text, Span word, List<TextEdit> edits) {
        var wrong = text.substring(word.start(), word.end());
        var shifted = edits.stream().map(edit -> shift(edit, word.start())).toList();
        var right = TextEdit.apply(wrong, shifted);
        var message = "“" + wrong + "” was decoded in the wrong charset; it reads “" + right + "”";
        return Diagnostic.warning("charset/mojibake", message, word)
                .with(Fix.safe("write “" + right + "”", word, right));
    }

    private static TextEdit shift(TextEdit edit, int by) {
        return new TextEdit(
                new Span(edit.span().start() - by, edit.span().end() - by), edit.replacement());
    }

    private static Span wordAround(String text, Span span) {
        int start = span.start();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c)
                || c >= 0x80
                        && !Character.isWhitespace(c)
                        && c != '\u00A0'
                        && ".,;:“”’—–".indexOf(c) < 0;
    }

    private static void runs(
            String text, char mark, int fewest, String message, List<Diagnostic> found) {
        int start = text.indexOf(mark);
        while (start >= 0) {
            int end = start;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            if (end - start >= fewest) {
                found.add(
                        Diagnostic.warning(
                                "charset/replacement-character", message, new Span(start, end)));
            }
            start = text.indexOf(mark, end);
        }
    }
}

package org.copydesk.render;

import java.util.List;
import org.copydesk.render.MarkdownPiece.Kind;

/**
 * Tells lines in whose words nothing could be read as markup, which are most lines.
 *
 * <p>It looks at each character alone, with its neighbours at most: a line that it does not know to
 * be plain may be so all the same.
 */
final class MarkdownPlain {

    /** The characters that are plain wherever no line begins. */
    private static final boolean[] INSIDE = new boolean[0x80];

    static {
        for (char c = 0; c < INSIDE.length; c++) {
            INSIDE[c] = Character.isLetterOrDigit(c) || " ,;'\"?()/%$+-=".indexOf(c) >= 0;
        }
    }

    private final List<MarkdownPiece> pieces;
    private final MarkdownPlace place;

    private MarkdownPlain(List<MarkdownPiece> pieces, MarkdownPlace place) {
        this.pieces = pieces;
        this.place = place;
    }

    /** Whether pieces, whose marks are chosen, can stand as they are. */
    static boolean isPlain(List<MarkdownPiece> pieces, MarkdownPlace place) {
        return new MarkdownPlain(pieces, place).isPlain();
    }

    private boolean isPlain() {
        boolean cell = place.is(MarkdownPlace.Kind.CELL);
        for (int i = 0; i < pieces.size(); i++) {
            // A pipe ends a cell wherever it stands.
            if (is(i, Kind.WORDS) && !isPlain(i) || cell && pieces.get(i).text.indexOf('|') >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(int piece) {
        var text = pieces.get(piece).text;
        boolean opensLine = piece == 0 || pieces.get(piece - 1).is(Kind.BREAK);
        boolean last = piece + 1 == pieces.size() || pieces.get(piece + 1).is(Kind.BREAK);
        if (opensLine && !mayOpenLine(text.charAt(0))
                || last && text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        // An array is looked through faster than a string, even though it is a copy.
        char[] words = text.toCharArray();
        int mark = markFrom(0, words);
        while (mark < words.length && isPlainMark(piece, words, mark)) {
            mark = markFrom(mark + 1, words);
        }
        return mark == words.length;
    }

    /** Where the next character stands that is not plain wherever it stands; the end if none is. */
    private static int markFrom(int start, char[] words) {
        int i = start;
        while (i < words.length && isPlain(words[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c < INSIDE.length ? INSIDE[c] : c != MarkdownCharacters.BYTE_ORDER_MARK;
    }

    private static boolean mayOpenLine(char c) {
        return MarkdownCharacters.isAsciiLetter(c) || c == '(' || c == '"' || c >= INSIDE.length;
    }

    /**
     * Whether a full stop is not that of “www.”, a colon neither that of “https://”, of a header
     * nor of a footnote, an exclamation mark not that of an image, and an ampersand stands alone.
     */
    private boolean isPlainMark(int piece, char[] words, int i) {
        boolean atEnd = i + 1 == words.length;
        return switch (words[i]) {
            case '.' -> i > 1 ? !isWw(words, i - 2) : !is(piece - 1, Kind.WORDS);
            case ':' ->
                    !place.opensDocument()
                            && (i > 0 || piece > 0 && !is(piece - 1, Kind.MARKUP))
                            && (atEnd ? !is(piece + 1, Kind.WORDS) : words[i + 1] != '/');
            case '&' -> !atEnd && words[i + 1] == ' ';
            case '!' -> !atEnd || !is(piece + 1, Kind.BRACKET) && !is(piece + 1, Kind.MARKUP);
            default -> false;
        };
    }

    private boolean is(int piece, Kind kind) {
        return piece >= 0 && piece < pieces.size() && pieces.get(piece).is(kind);
    }

    private static boolean isWw(char[] words, int i) {
        return isW(words[i]) && isW(words[i + 1]);
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }
}

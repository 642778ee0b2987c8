package org.copydesk.parser.damage;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/**
 * Finds UTF-8 that was decoded as if each byte were a character: {@code SĂŁo} for {@code São}.
 *
 * <p>A sequence counts only if its bytes, in one of the usual single-byte encodings, are one
 * character in UTF-8, and that character is one that texts have.
 */
final class Mojibake {

    private static final char BEYOND_ASCII = 0x80;

    private Mojibake() {}

    /**
     * The characters that stand for others, each with the right one, in order.
     *
     * @param most how many are looked for
     */
    static List<TextEdit> findIn(String text, int most) {
        var found = new ArrayList<TextEdit>();
        for (int i = nextLead(text, 0); i < text.length() && found.size() < most; ) {
            i = nextLead(text, i + lengthAt(text, i, found));
        }
        return found;
    }

    /**
     * Where the next character stands that may be the first of several; the end if none is. All of
     * them are beyond ASCII, so that one of every two characters tells of a pair.
     */
    private static int nextLead(String text, int from) {
        for (int i = from + 1; i < text.length(); i += 2) {
            if (text.charAt(i) >= BEYOND_ASCII) {
                if (WrongCharset.mayLead(text.charAt(i - 1))) {
                    return i - 1;
                } else if (WrongCharset.mayLead(text.charAt(i))) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** How many characters at an offset stand for one other; 1 if it stands for itself. */
    private static int lengthAt(String text, int start, List<TextEdit> found) {
        for (var charset : WrongCharset.USUAL) {
            int right = charset.codePointAt(text, start);
            int end = start + WrongCharset.lengthOf(right);
            if (isPlausible(right, text, start, end)) {
                found.add(new TextEdit(new Span(start, end), Character.toString(right)));
                return end - start;
            }
        }
        return 1;
    }

    private static boolean isPlausible(int c, String text, int start, int end) {
        boolean letter = c >= 0xC0 && c <= 0xFF;
        boolean inWord = c > 0xFF && c < 0x180 && isLetter(text, start - 1) && isLetter(text, end);
        boolean sign =
                c >= 0xA0 && c < 0xC0 || c >= 0x2010 && c <= 0x203A || c == 0x20AC || c == 0x2122;
        return letter || inWord || sign || c >= 0x1F300 && c < 0x1FAFF;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}

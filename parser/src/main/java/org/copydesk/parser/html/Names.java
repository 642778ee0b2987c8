package org.copydesk.parser.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words that the classes of an element are made of. */
final class Names {

    private Names() {}

    /** Whether a class of the element has a word in it, as {@code image-caption} has “caption”. */
    static boolean haveWord(Element element, String word) {
        var classes = element.attributesSize() == 0 ? "" : element.className();
        if (classes.length() < word.length()) {
            return false;
        }
        var lower = classes.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || isBetween(lower.charAt(at - 1)))
                    && (end == lower.length() || isBetween(lower.charAt(end)))) {
                return true;
            }
            at = lower.indexOf(word, end);
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return c == '-' || c == '_' || Blanks.isSpace(c);
    }
}

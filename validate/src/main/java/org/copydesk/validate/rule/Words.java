package org.copydesk.validate.rule;

import java.util.Arrays;

/** Finds the words of a text. */
final class Words {

    private Words() {}

    static int[] in(String text) {
        int[] found = new int[2 * (4 + text.length() / 4)];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isPart(text, i, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isPart(text, i, start)) {
                i++;
            }
            if (count + 2 > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[count++] = start;
            found[count++] = i;
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isPart(String text, int i, int start) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == Prose.OBJECT) {
            return true;
        }
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '\u00AD' || isMark(c);
        return joins
                && i > start
                && (isMark(c)
                        || i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

package org.copydesk.render;

/** Text as HTML has it. */
final class HtmlText {

    private static final char REPLACEMENT = '\uFFFD';

    /** Which of the first characters of Unicode stand for themselves. */
    private static final boolean[] PLAIN = new boolean[0x100];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = isAllowed(c) && "&<>\"".indexOf(c) < 0;
        }
    }

    private HtmlText() {}

    /** Text in which nothing is markup, between tags or between double quotes. */
    static String escape(String text) {
        int i = plainUpTo(text);
        return i == text.length() ? text : text.substring(0, i) + escapeFrom(text, i);
    }

    /** Where the first character stands that may be none of a page, or not as it is. */
    private static int plainUpTo(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length ? PLAIN[c] : c < Character.MIN_SURROGATE;
    }

    private static StringBuilder escapeFrom(String text, int start) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        }
        return escaped;
    }

    /** Whether HTML may hold all characters of a text. */
    static boolean isAllowed(String text) {
        for (int i = plainUpTo(text);
                i < text.length();
                i += Character.charCount(text.codePointAt(i))) {
            if (!isAllowed(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether HTML may hold the character at all. */
    static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noncharacter;
    }
}

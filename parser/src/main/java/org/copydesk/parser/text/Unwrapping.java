package org.copydesk.parser.text;

/** Undoes the wrapping of lines. */
final class Unwrapping {

    private Unwrapping() {}

    /**
     * The text between two offsets, each line end in it, with the blanks around it, turned into one
     * blank.
     */
    static String of(String text, int start, int end) {
        var part = text.substring(start, end);
        return part.indexOf('\n') < 0 && part.indexOf('\r') < 0 ? part : unwrapped(part);
    }

    private static String unwrapped(String part) {
        var words = new StringBuilder(part.length());
        int at = 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            if (c == '\n' || c == '\r') {
                at = skipMargin(part, at);
                trimEnd(words);
                words.append(' ');
            } else {
                words.append(c);
                at++;
            }
        }
        return words.toString();
    }

    private static int skipMargin(String part, int from) {
        // The last line ends with something that shows.
        int at = from;
        while (" \t\n\r".indexOf(part.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void trimEnd(StringBuilder words) {
        while (!words.isEmpty() && " \t".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words.setLength(words.length() - 1);
        }
    }
}

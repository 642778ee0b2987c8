package org.copydesk.parser.markdown;

/** The lines of a source, found one by one. */
final class SourceLines {

    private SourceLines() {}

    /** Where the line ends that begins at an offset, its line end left out. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where the next line begins behind the end of one. */
    static int next(String text, int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }
}

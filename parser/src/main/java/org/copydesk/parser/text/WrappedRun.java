package org.copydesk.parser.text;

/**
 * Finds paragraphs that are wrapped in a text of which the layout as a whole does not tell, as it
 * is short or has many other lines.
 */
final class WrappedRun {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** Lines right under each other that are more are no paragraph. */
    private static final int MOST_LINES = 40;

    private WrappedRun() {}

    /**
     * The last line of the wrapped paragraph that a line opens, if it is one: no line had room for
     * the first word of the next, and one of them goes on with a small letter.
     *
     * @param framed whether lines between marks are headings
     */
    static int lastOf(PlainLines lines, int first, boolean framed) {
        int last = first;
        int widest = lines.width(first);
        while (last + 1 < lines.size() && isMore(lines, last + 1, framed)) {
            last++;
            widest = Math.max(widest, lines.width(last));
            if (last - first == MOST_LINES || widest > WIDEST) {
                return first;
            }
        }
        return last > first && widest >= NARROWEST && isWrapped(lines, first, last, widest)
                ? last
                : first;
    }

    /** Whether a line may go on with the paragraph of the line above. */
    static boolean isMore(PlainLines lines, int line, boolean framed) {
        return lines.isWords(line) && !(framed && FramedHeadings.isHeading(lines, line));
    }

    private static boolean isWrapped(PlainLines lines, int first, int last, int widest) {
        boolean small = false;
        for (int i = first; i < last; i++) {
            if (!PageLayout.wraps(lines, i, widest)) {
                return false;
            }
            small |= Character.isLowerCase(lines.text().charAt(lines.start(i + 1)));
        }
        return small;
    }
}

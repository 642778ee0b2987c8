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

    private final PlainLines lines;

    /** Whether lines between marks are headings. */
    private final boolean framed;

    /** The line behind the last run that has too many lines. */
    private int behindLong;

    WrappedRun(PlainLines lines, boolean framed) {
        this.lines = lines;
        this.framed = framed;
    }

    /**
     * The last line of the wrapped paragraph that a line opens, if it is one: no line had room for
     * the first word of the next, and one of them goes on with a small letter.
     */
    int lastOf(int first) {
        int last = first;
        int widest = lines.width(first);
        while (first >= behindLong && hasMore(last)) {
            last++;
            widest = Math.max(widest, lines.width(last));
            if (last - first == MOST_LINES) {
                behindLong = endOf(last) + 1;
                return first;
            } else if (widest > WIDEST) {
                return first;
            }
        }
        return widest >= NARROWEST && isWrapped(first, last, widest) ? last : first;
    }

    private int endOf(int line) {
        int last = line;
        while (hasMore(last)) {
            last++;
        }
        return last;
    }

    /** Whether the line below may go on with the paragraph of a line. */
    boolean hasMore(int line) {
        int next = line + 1;
        return next < lines.size()
                && lines.isWords(next)
                && !(framed && FramedHeadings.isHeading(lines, next));
    }

    private boolean isWrapped(int first, int last, int widest) {
        boolean small = false;
        for (int i = first; i < last; i++) {
            if (!PageLayout.wraps(lines, i, widest)) {
                return false;
            }
            // An address begins with a small letter wherever it stands.
            small |=
                    Character.isLowerCase(lines.text().charAt(lines.start(i + 1)))
                            && !lines.opensWithAddress(i + 1);
        }
        return small;
    }
}

package org.copydesk.parser.text;

/**
 * How a text uses lines: at which width it wraps paragraphs, if it does, and how many blank lines
 * part its blocks.
 *
 * @param width the width at which lines are wrapped; 0 where a paragraph is a line, however long
 * @param usualGap the blank lines between two blocks: 1 in most texts, 0 where there are none at
 *     all
 */
record PageLayout(int width, int usualGap) {

    /** Wider texts are not wrapped by hand or by mail programs. */
    private static final int WIDEST = 120;

    /** How far lines may stay short of the width, as where an indent was lost after wrapping. */
    private static final int SLACK = 3;

    /** Blanks in a line that is an address, with a number before it. */
    private static final int MOST_BLANKS = 2;

    private static final String ADDRESS = "://";

    /** Fewer lines say nothing. */
    private static final int FEWEST = 8;

    static PageLayout of(PlainLines lines) {
        int width = width(lines);
        return new PageLayout(width, usualGap(lines, width));
    }

    private static int width(PlainLines lines) {
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.width(i) > widest && !isUnbreakable(lines, i)) {
                widest = lines.width(i);
            }
        }
        if (widest > WIDEST) {
            return 0;
        }
        int adjacent = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.isWords(i) && !lines.isBlank(i - 1)) {
                adjacent++;
                wrapped += wraps(lines, i - 1, widest) ? 1 : 0;
            }
        }
        return wrapped >= FEWEST && wrapped * 10 >= adjacent * 6 ? widest : 0;
    }

    /**
     * Whether a line may be wide for the address that it holds, which nobody wraps; blanks inside
     * of it count no more than none.
     */
    private static boolean isUnbreakable(PlainLines lines, int line) {
        int blanks = 0;
        for (int at = lines.start(line); at < lines.end(line) && blanks <= MOST_BLANKS; at++) {
            char c = lines.text().charAt(at);
            blanks += c == ' ' ? 1 : 0;
            if (c == ':' && lines.text().startsWith(ADDRESS, at)) {
                return true;
            }
        }
        return blanks <= MOST_BLANKS;
    }

    /** A line was wrapped if the first word of the next one had no room left on it. */
    static boolean wraps(PlainLines lines, int line, int width) {
        int start = lines.start(line + 1);
        int end = lines.end(line + 1);
        int word = start;
        while (word < end && !Character.isWhitespace(lines.text().charAt(word))) {
            word++;
        }
        return lines.width(line) + 1 + word - start > width - SLACK;
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether the next line goes on with the paragraph of this one. */
    boolean wraps(PlainLines lines, int line) {
        return wraps(lines, line, width) && !isAddressAlone(lines, line + 1);
    }

    /** Whether a line is an address and the next one has more, though it had room beside it. */
    private boolean isAddressAlone(PlainLines lines, int line) {
        return lines.isAddress(line)
                && line + 1 < lines.size()
                && lines.isWords(line + 1)
                && !wraps(lines, line, width);
    }

    private static int usualGap(PlainLines lines, int width) {
        var counts = new int[4];
        int gap = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.isBlank(i)) {
                gap++;
            } else {
                boolean within =
                        gap == 0 && (!lines.isWords(i) || width > 0 && wraps(lines, i - 1, width));
                counts[Math.min(gap, 3)] += within ? 0 : 1;
                gap = 0;
            }
        }
        return mostUsed(counts);
    }

    private static int mostUsed(int[] counts) {
        int all = counts[0] + counts[1] + counts[2] + counts[3];
        if (all < FEWEST) {
            return 1;
        } else if (counts[0] * 10 >= all * 8) {
            return 0;
        }
        int wide = counts[3] > counts[2] ? 3 : 2;
        return counts[wide] > 2 * counts[1] ? wide : 1;
    }

    /** What a number of blank lines would be in a text that parts its blocks by one. */
    int gap(int blankLines) {
        if (usualGap == 0) {
            return blankLines + 1;
        }
        return blankLines == 0 ? 0 : Math.max(1, blankLines - usualGap + 1);
    }
}

package org.copydesk.parser.text;

import java.util.List;
import org.copydesk.parser.grammar.LineLexer;

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

    /** Fewer lines say nothing. */
    private static final int FEWEST = 8;

    static PageLayout of(String text, List<PlainLine> lines) {
        int width = width(text, lines);
        return new PageLayout(width, usualGap(text, lines, width));
    }

    private static int width(String text, List<PlainLine> lines) {
        int widest = 0;
        for (var line : lines) {
            widest = Math.max(widest, line.width());
        }
        if (widest > WIDEST) {
            return 0;
        }
        int adjacent = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isWords(lines.get(i)) && lines.get(i - 1).type() != LineLexer.BLANK) {
                adjacent++;
                wrapped += wraps(text, lines.get(i - 1), lines.get(i), widest) ? 1 : 0;
            }
        }
        return wrapped >= FEWEST && wrapped * 10 >= adjacent * 6 ? widest : 0;
    }

    private static boolean isWords(PlainLine line) {
        return line.type() == LineLexer.LINE || line.type() == LineLexer.INDENTED;
    }

    /** A line was wrapped if the first word of the next one had no room left on it. */
    private static boolean wraps(String text, PlainLine line, PlainLine next, int width) {
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.width() + 1 + word - next.start() > width - SLACK;
    }

    /** Whether the next line goes on with the paragraph of this one. */
    boolean wraps(String text, PlainLine line, PlainLine next) {
        return width > 0 && wraps(text, line, next, width);
    }

    private static int usualGap(String text, List<PlainLine> lines, int width) {
        var counts = new int[4];
        int gap = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = lines.get(i - 1);
            boolean wrapped =
                    width > 0 && gap == 0 && isWords(line) && wraps(text, before, line, width);
            if (line.type() == LineLexer.BLANK) {
                gap++;
            } else {
                boolean bullets = gap == 0 && !isWords(line);
                counts[Math.min(gap, 3)] += bullets || wrapped ? 0 : 1;
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

package org.copydesk.parser.text;

import org.copydesk.parser.grammar.LineLexer;

/**
 * Finds headings with a number that are no items of a list: {@code 2. BEES IN THE CITY}, alone, and
 * in any letters right above their text.
 */
final class NumberedHeadings {

    /** Fewer letters are an abbreviation. */
    private static final int FEWEST_LETTERS = 4;

    private NumberedHeadings() {}

    static boolean isHeading(PlainLines lines, int line) {
        return lines.type(line) == LineLexer.NUMBER
                && (line == 0 || lines.isBlank(line - 1))
                && (isAlone(lines, line) || isAboveText(lines, line));
    }

    private static boolean isAlone(PlainLines lines, int line) {
        return (line + 1 == lines.size() || lines.isBlank(line + 1))
                && isCapitals(lines.text(), lines.start(line), lines.end(line));
    }

    /** Whether the next line begins anew, not as one does to which an item was wrapped. */
    private static boolean isAboveText(PlainLines lines, int line) {
        return line + 1 < lines.size()
                && lines.type(line + 1) == LineLexer.LINE
                && lines.width(line) < lines.width(line + 1)
                && ".,;:!".indexOf(lines.text().charAt(lines.end(line) - 1)) < 0
                && Character.isUpperCase(lines.text().charAt(lines.start(line + 1)))
                && !PageLayout.wraps(lines, line, lines.width(line + 1));
    }

    private static boolean isCapitals(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            if (!capital && Character.isLetter(c)) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= FEWEST_LETTERS;
    }
}

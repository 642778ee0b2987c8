package org.copydesk.parser.text;

import org.copydesk.parser.grammar.LineLexer;

/**
 * Finds headings that are underlined, as mail programs set them that make plain text of a page:
 * {@code ** Heading} above a row of strokes. A line of strokes under a sentence only parts it from
 * what follows.
 */
final class Underlines {

    private static final int LONGEST = 120;
    private static final int SHORTEST = 3;

    private Underlines() {}

    /** Whether a line stands alone above a row of strokes and could be a heading. */
    static boolean isHeading(PlainLines lines, int line) {
        return line + 1 < lines.size()
                && (lines.type(line) == LineLexer.LINE || lines.type(line) == LineLexer.NUMBER)
                && lines.type(line + 1) == LineLexer.RULE
                && (line == 0 || lines.isBlank(line - 1) || isRule(lines, line - 1))
                && lines.width(line) <= LONGEST
                && ".,;".indexOf(lines.text().charAt(lines.end(line) - 1)) < 0
                && isRow(lines, line + 1);
    }

    /** The level of a heading above a row of strokes. */
    static int level(PlainLines lines, int row) {
        return "=═".indexOf(lines.text().charAt(lines.start(row))) >= 0 ? 1 : 2;
    }

    /** Where the words of a heading begin, behind the stars or hashes that mark it, too. */
    static int wordsFrom(PlainLines lines, int line) {
        var text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int at = start;
        while (at < end && (text.charAt(at) == '*' || text.charAt(at) == '#')) {
            at++;
        }
        int words = at;
        while (words < end && ListReader.isBlank(text.charAt(words))) {
            words++;
        }
        return at > start && words > at && words < end ? words : start;
    }

    private static boolean isRule(PlainLines lines, int line) {
        return lines.type(line) == LineLexer.RULE;
    }

    /** Whether a rule is one stroke over and over, without blanks; two part a signature. */
    private static boolean isRow(PlainLines lines, int line) {
        if (lines.end(line) - lines.start(line) < SHORTEST) {
            return false;
        }
        char stroke = lines.text().charAt(lines.start(line));
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (lines.text().charAt(i) != stroke) {
                return false;
            }
        }
        return true;
    }
}

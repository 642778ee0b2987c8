package org.copydesk.parser.text;

import org.copydesk.parser.grammar.LineLexer;

/**
 * Finds headings that stand behind or between marks, as tools set them that make plain text of a
 * page: {@code ## Heading}, {@code ***** Heading *****}, {@code == Heading ==}.
 */
final class FramedHeadings {

    private static final String MARKS = "#*=~";
    private static final int LONGEST = 160;
    private static final int DEEPEST = 6;

    /** One may be meant otherwise. */
    private static final int FEWEST = 2;

    private FramedHeadings() {}

    /** Whether a text marks its headings so. */
    static boolean areIn(PlainLines lines) {
        int found = 0;
        for (int i = 0; i < lines.size() && found < FEWEST; i++) {
            found += isHeading(lines, i) ? 1 : 0;
        }
        return found == FEWEST;
    }

    static boolean isHeading(PlainLines lines, int line) {
        if (lines.type(line) != LineLexer.LINE
                || MARKS.indexOf(lines.text().charAt(lines.start(line))) < 0) {
            return false;
        }
        int marks = marks(lines, line);
        int start = lines.start(line) + marks;
        boolean open = lines.text().charAt(lines.start(line)) == '#';
        return lines.width(line) <= LONGEST
                && marks <= DEEPEST
                && isBlank(lines, start)
                && (open || marks > 1 && marks == marksAtEnd(lines, line))
                && wordsFrom(lines, line) < wordsTo(lines, line)
                && ".,;".indexOf(lines.text().charAt(wordsTo(lines, line) - 1)) < 0;
    }

    /** The more hashes the deeper, the more of other marks the higher. */
    static int level(PlainLines lines, int line) {
        int marks = marks(lines, line);
        boolean open = lines.text().charAt(lines.start(line)) == '#';
        return open ? marks : DEEPEST + 1 - marks;
    }

    static int wordsFrom(PlainLines lines, int line) {
        int at = lines.start(line) + marks(lines, line);
        while (at < lines.end(line) && isBlank(lines, at)) {
            at++;
        }
        return at;
    }

    /** Where the words end, before the marks that close a frame. */
    static int wordsTo(PlainLines lines, int line) {
        int at = lines.end(line) - marksAtEnd(lines, line);
        if (at > lines.start(line) && !isBlank(lines, at - 1)) {
            return lines.end(line);
        }
        while (at > lines.start(line) && isBlank(lines, at - 1)) {
            at--;
        }
        return at;
    }

    private static int marks(PlainLines lines, int line) {
        char mark = lines.text().charAt(lines.start(line));
        int at = lines.start(line);
        while (at < lines.end(line) && lines.text().charAt(at) == mark) {
            at++;
        }
        return at - lines.start(line);
    }

    private static int marksAtEnd(PlainLines lines, int line) {
        char mark = lines.text().charAt(lines.start(line));
        int at = lines.end(line);
        while (at > lines.start(line) && lines.text().charAt(at - 1) == mark) {
            at--;
        }
        return lines.end(line) - at;
    }

    private static boolean isBlank(PlainLines lines, int at) {
        return at < lines.text().length() && ListReader.isBlank(lines.text().charAt(at));
    }
}

package org.copydesk.parser.structure;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines of those who sign a letter: a name, and what its owner is. */
final class Signatures {

    private static final int LONGEST_LINE = 50;
    private static final int MOST_LINES = 4;

    private static final Set<Shape> NAMES = EnumSet.of(Shape.WORD, Shape.TITLE, Shape.SIGNATURE);

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Signatures() {}

    /** Whether a line that looks so may be a name; a headline may be so, too. */
    static boolean isName(Shape shape) {
        return NAMES.contains(shape);
    }

    /** Whether a line is a name, each of its words capitalised. */
    static boolean isName(String line, Shape shape) {
        return isName(shape)
                && WORDS.splitAsStream(line)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Whether a line may be a name right below a farewell, as below “Until next month,”. */
    static boolean mayBeName(String line, Shape shape) {
        return (isName(shape) || shape == Shape.PHRASE)
                && line.length() <= LONGEST_LINE
                && Character.isUpperCase(line.codePointAt(0));
    }

    /** Whether the lines of a text are few and short. */
    static boolean mayBe(String text) {
        return text.length() <= MOST_LINES * (LONGEST_LINE + 1)
                && text.lines().count() <= MOST_LINES
                && text.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }
}

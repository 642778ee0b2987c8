package org.copydesk.parser.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what newsletters and mail programs put around a line in brackets: {@code (3 minute read)}
 * and {@code (Sponsor)} behind a headline, {@code [5]} where a link was, and before its address.
 */
final class Tags {

    /** No line is longer that has a tag. */
    private static final int LONGEST_LINE = 240;

    /** Digits of the number of a link, with its brackets. */
    private static final int LONGEST_NUMBER = 5;

    private static final Pattern AT_END =
            Pattern.compile(
                    "\\((?:\\d{1,3}[ -]min(?:ute)?s?[ -](?<read>read|listen|watch)"
                            + "|sponsor(?:ed)?|promoted|advertisement|ad)\\)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS =
            Pattern.compile("\\[\\d{1,3}]:? ?https?://", Pattern.CASE_INSENSITIVE);

    private Tags() {}

    /** A line without the number of the link that it ends with. */
    static String withoutNumber(String line) {
        if (!line.endsWith("]")) {
            return line;
        }
        int open = line.lastIndexOf('[');
        boolean number =
                open > 0
                        && line.length() - open > 2
                        && line.length() - open <= LONGEST_NUMBER
                        && line.substring(open + 1, line.length() - 1)
                                .chars()
                                .allMatch(Character::isDigit);
        return number ? line.substring(0, open).stripTrailing() : line;
    }

    /**
     * What is told of a line by its tags: it is a headline, the heading of a promotion, or belongs
     * to the list of addresses at the end of a mail.
     */
    static Optional<Shape> shapeOf(String line) {
        if (line.startsWith("[") && ADDRESS.matcher(line).lookingAt()) {
            return Optional.of(Shape.FOOTER);
        } else if (!line.endsWith(")") || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        var tag = AT_END.matcher(line);
        if (!tag.find() || tag.start() == 0) {
            return Optional.empty();
        }
        return Optional.of(tag.group("read") == null ? Shape.PROMOTION : Shape.TITLE);
    }
}

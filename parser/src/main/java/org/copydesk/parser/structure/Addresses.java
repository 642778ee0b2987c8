package org.copydesk.parser.structure;

import java.util.regex.Pattern;

/** Finds the addresses of pages and pictures, which is how plain text gives its links. */
final class Addresses {

    /** An address that nothing stands right before, as brackets do that hold one behind words. */
    private static final Pattern OPEN = Pattern.compile("(?:^|\\s)https?://");

    /** The address of a picture in brackets, behind its words. */
    private static final Pattern PICTURE =
            Pattern.compile(
                    "(?i)\\[https?://[^\\s\\]]+\\.(?:jpe?g|png|gif|webp|svg)(?:\\?[^\\s\\]]*)?\\]$");

    private Addresses() {}

    /** Whether a line holds an address: such is no headline, and tells of no picture. */
    static boolean isIn(String line) {
        return line.indexOf("://") > 0 && OPEN.matcher(line).find();
    }

    /** Whether a line is an address and nothing else. */
    static boolean isBare(String line) {
        return (line.startsWith("http://") || line.startsWith("https://"))
                && line.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether the words of a picture and its address are all of a line. */
    static boolean isOfPicture(String line) {
        int open = line.endsWith("]") ? line.lastIndexOf('[') : -1;
        return open >= 0 && PICTURE.matcher(line).region(open, line.length()).matches();
    }
}

package org.copydesk.parser.html;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/** Where the characters of a text stand in the source, character references decoded. */
final class Offsets {

    /** The name of the longest character reference has 31 letters. */
    private static final int LONGEST_REFERENCE = 33;

    private final int start;
    private final int step;
    private final int[] offsets;

    private Offsets(int start, int step, int[] offsets) {
        this.start = start;
        this.step = step;
        this.offsets = offsets;
    }

    /** The offsets of words that have no place of their own: all the same. */
    static Offsets nowhere(int offset) {
        return new Offsets(offset, 0, new int[0]);
    }

    /** The offsets of the words that stand at the given place. */
    static Offsets of(String source, int start, int end, String words) {
        // A text as long as its source has no references in it.
        return end - start == words.length()
                ? new Offsets(start, 1, new int[0])
                : new Offsets(start, 1, walk(source, start, end, words));
    }

    /** The offset of a character; the end of the source for the one after the last. */
    int at(int index) {
        return offsets.length == 0 ? start + step * index : offsets[index];
    }

    private static int[] walk(String source, int start, int end, String words) {
        int[] offsets = new int[words.length() + 1];
        int at = start;
        int done = 0;
        while (done < words.length() && at < end) {
            int next = source.charAt(at) == '&' ? referenceEnd(source, at, end) : at + 1;
            var decoded = next > at + 1 ? decode(source.substring(at, next)) : "";
            if (!decoded.isEmpty() && words.startsWith(decoded, done)) {
                Arrays.fill(offsets, done, done + decoded.length(), at);
                done += decoded.length();
                at = next;
            } else {
                offsets[done] = at;
                // What the parser drops, such as NUL, is in the source only.
                done += source.charAt(at) == words.charAt(done) ? 1 : 0;
                at++;
            }
        }
        Arrays.fill(offsets, done, offsets.length, end);
        return offsets;
    }

    /** What a reference stands for; empty if it is none. */
    private static String decode(String reference) {
        var decoded = Parser.unescapeEntities(reference, false);
        return decoded.equals(reference) ? "" : decoded;
    }

    private static int referenceEnd(String source, int ampersand, int end) {
        int limit = Math.min(end, ampersand + LONGEST_REFERENCE);
        int at = ampersand + 1;
        while (at < limit && (source.charAt(at) == '#' || isWord(source.charAt(at)))) {
            at++;
        }
        return at < end && source.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}

package org.copydesk.parser.html;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/**
 * Where the characters of a text stand in the source, character references decoded: stretches that
 * run through both alike, parted by what doesn’t.
 */
final class Offsets {

    /** The name of the longest character reference has 31 letters. */
    private static final int LONGEST_REFERENCE = 33;

    private final int step;

    /** Where each stretch begins, in the text and in the source. */
    private int[] indices = new int[2];

    private int[] offsets = new int[2];
    private int count;

    /** The stretch asked for last: questions come in order. */
    private int current;

    private Offsets(int step, int start) {
        this.step = step;
        add(0, start);
    }

    /** The offsets of words that have no place of their own: all the same. */
    static Offsets nowhere(int offset) {
        return new Offsets(0, offset);
    }

    /** The offsets of the words that stand at the given place. */
    static Offsets of(String source, int start, int end, String words) {
        var offsets = new Offsets(1, start);
        // A text as long as its source has no references in it.
        if (end - start != words.length()) {
            offsets.walk(source, start, end, words);
        }
        return offsets;
    }

    /** The offset of a character; the end of the source for the one after the last. */
    int at(int index) {
        while (current > 0 && indices[current] > index) {
            current--;
        }
        while (current + 1 < count && indices[current + 1] <= index) {
            current++;
        }
        return offsets[current] + step * (index - indices[current]);
    }

    private void add(int index, int offset) {
        if (count == indices.length) {
            indices = Arrays.copyOf(indices, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        indices[count] = index;
        offsets[count] = offset;
        count++;
    }

    /** What stands between references is the same in both, unless the parser dropped something. */
    private void walk(String source, int start, int end, String words) {
        var raw = source.substring(start, end);
        int at = 0;
        int done = 0;
        int ampersand = raw.indexOf('&');
        while (ampersand >= 0) {
            int next = referenceEnd(raw, ampersand, raw.length());
            var decoded = decode(raw.substring(ampersand, next));
            done += ampersand - at + Math.max(1, decoded.length());
            at = decoded.isEmpty() ? ampersand + 1 : next;
            if (!decoded.isEmpty()) {
                add(done, start + at);
            }
            ampersand = raw.indexOf('&', at);
        }
        if (done + raw.length() - at != words.length()) {
            count = 1;
            walkByCharacter(source, start, end, words);
        }
    }

    private void walkByCharacter(String source, int start, int end, String words) {
        int at = start;
        int done = 0;
        while (done < words.length() && at < end) {
            char c = source.charAt(at);
            int next = c == '&' ? referenceEnd(source, at, end) : at + 1;
            var decoded = next > at + 1 ? decode(source.substring(at, next)) : "";
            if (!decoded.isEmpty() && words.startsWith(decoded, done)) {
                done += decoded.length();
                at = next;
                add(done, at);
            } else {
                at++;
                if (c == words.charAt(done)) {
                    done++;
                } else {
                    // What the parser drops, such as NUL, is in the source only.
                    add(done, at);
                }
            }
        }
        add(words.length(), end);
    }

    /** What a reference stands for; empty if it is none. */
    private static String decode(String reference) {
        return switch (reference) {
            case "&nbsp;" -> "\u00A0";
            case "&amp;" -> "&";
            default -> {
                var decoded = Parser.unescapeEntities(reference, false);
                yield decoded.equals(reference) ? "" : decoded;
            }
        };
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

package org.copydesk.parser.damage;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An encoding of one byte a character, as which UTF-8 may have been read by mistake. */
final class WrongCharset {

    /** The usual ones. */
    static final List<WrongCharset> USUAL =
            List.of(
                    new WrongCharset(Charset.forName("windows-1252")),
                    new WrongCharset(Charset.forName("windows-1250")),
                    new WrongCharset(StandardCharsets.ISO_8859_1));

    private static final int NO_CHARACTER = -1;

    /** No such encoding has a character beyond the trade mark sign. */
    private static final int LAST = '\u2122';

    /** The characters that lead in any of the usual encodings. */
    private static final boolean[] LEADS = leads();

    /** For each character the byte that stands for it; 0 for what has none beyond ASCII. */
    private final byte[] bytes = new byte[LAST + 1];

    private WrongCharset(Charset charset) {
        for (int i = 0x80; i <= 0xFF; i++) {
            var decoded = charset.decode(ByteBuffer.wrap(new byte[] {(byte) i})).toString();
            char c = decoded.charAt(0);
            if (c <= LAST) {
                bytes[c] = (byte) i;
            }
        }
    }

    private static boolean[] leads() {
        var leads = new boolean[LAST + 1];
        for (char c = 0; c <= LAST; c++) {
            char character = c;
            leads[c] = USUAL.stream().anyMatch(charset -> charset.leads(character));
        }
        return leads;
    }

    /** Whether the byte of a character may be the first of several in any of the encodings. */
    static boolean mayLead(char c) {
        return c <= LAST && LEADS[c];
    }

    /** Whether the byte of a character may be the first of several in UTF-8. */
    boolean leads(char c) {
        return length(byteOf(c)) > 0;
    }

    /**
     * The code point that the characters from an offset on were, if they are the bytes of exactly
     * one in UTF-8, whatever that is; -1 if not.
     */
    int codePointAt(String text, int start) {
        int lead = byteOf(text.charAt(start));
        int length = length(lead);
        if (length == 0 || start + length > text.length()) {
            return NO_CHARACTER;
        }
        int codePoint = lead & (0x7F >> length);
        for (int i = start + 1; i < start + length; i++) {
            int next = byteOf(text.charAt(i));
            if ((next & 0xC0) != 0x80) {
                return NO_CHARACTER;
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        // UTF-8 allows the shortest form alone.
        return lengthOf(codePoint) == length ? codePoint : NO_CHARACTER;
    }

    /** How many bytes a code point beyond ASCII has in UTF-8. */
    static int lengthOf(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** How many bytes a character has in UTF-8 whose first byte is given; 0 if none begins so. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private int byteOf(char c) {
        return c <= LAST ? bytes[c] & 0xFF : 0;
    }
}

package org.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what somebody took for an issue by mistake: every one of them could be read as letters. */
final class ForeignFile {

    private static final String SAVE = "; save it as text, Markdown or HTML first";

    /** How files begin, a byte a character. */
    private static final Map<String, String> BEGINNINGS =
            Map.of(
                    "%PDF-", "a PDF",
                    "PK\3\4", "a document of a word processor or an archive",
                    "\u00D0\u00CF\u0011\u00E0", "a document of a word processor",
                    "{\\rtf", "a document of a word processor (RTF)",
                    "\u0089PNG", "a picture",
                    "\u00FF\u00D8\u00FF", "a picture",
                    "GIF8", "a picture",
                    "\u001F\u008B", "a compressed file");

    private static final Pattern HEAD_LINE = Pattern.compile("[A-Za-z-]++:.*+|[ \\t]++\\S.*+");

    /** A body that is encoded, or has several parts. */
    private static final Pattern SENT =
            Pattern.compile(
                    "(?i)Content-Transfer-Encoding:\\s*(?:quoted-printable|base64)|Content-Type:\\s*multipart/");

    /** More than heads of mails are long. */
    private static final int HEAD = 1 << 14;

    /** Enough letters to see that every other byte is nothing. */
    private static final int SAMPLE = 64;

    private ForeignFile() {}

    /** What is wrong with the bytes of an input, in words; nothing if they may be text. */
    static Optional<String> in(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        for (var beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())) {
                return Optional.of("it is " + beginning.getValue() + SAVE);
            }
        }
        return isSent(head)
                ? Optional.of("it is a mail as it was sent; save its text or its page alone")
                : Optional.empty();
    }

    private static boolean isSent(String head) {
        return head.lines()
                .takeWhile(line -> HEAD_LINE.matcher(line).matches())
                .anyMatch(line -> SENT.matcher(line).lookingAt());
    }

    /** The charset that bytes seem to be in, which say none. */
    static Optional<String> charsetOf(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        int[] nothing = new int[2];
        for (int i = 0; i < length; i++) {
            nothing[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean isMarked = length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        boolean big = nothing[1] == 0 && 4 * nothing[0] > length;
        boolean little = nothing[0] == 0 && 4 * nothing[1] > length;
        return isMarked || length < 8 || !big && !little
                ? Optional.empty()
                : Optional.of(big ? "utf-16be" : "utf-16le");
    }
}

package org.copydesk.model.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The encoding that an HTML page declares in a {@code <meta>} tag among its first 1024 bytes, as
 * the HTML Standard has it (“prescan a byte stream to determine its encoding”).
 *
 * @param name the name as the page writes it, in small letters
 * @param span where it stands; bytes and characters are the same up to there
 */
record DeclaredEncoding(String name, Span span) {

    private static final int PRESCAN = 1024;

    private static final Set<String> UTF_8 =
            Set.of("utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be");

    /** What the WHATWG Encoding Standard reads as Windows-1252. */
    private static final Set<String> WINDOWS_1252 =
            Set.of(
                    "windows-1252",
                    "cp1252",
                    "x-cp1252",
                    "iso-8859-1",
                    "iso8859-1",
                    "iso_8859-1",
                    "iso88591",
                    "latin1",
                    "l1",
                    "ascii",
                    "us-ascii",
                    "ansi_x3.4-1968");

    /** The encoding, if it is one that sources are read in. */
    Optional<Encoding> encoding() {
        if (UTF_8.contains(name)) {
            // A tag that can be read byte by byte is not in UTF-16, whatever it says.
            return Optional.of(Encoding.UTF_8);
        }
        return WINDOWS_1252.contains(name) ? Optional.of(Encoding.WINDOWS_1252) : Optional.empty();
    }

    static Optional<DeclaredEncoding> in(byte[] bytes) {
        int length = Math.min(PRESCAN, bytes.length);
        var head =
                new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf('<');
        while (at >= 0) {
            int end = tagEnd(head, at);
            var found = head.startsWith("<meta", at) ? inTag(head, at, end) : NOTHING;
            if (found.isPresent()) {
                return found;
            }
            at = head.indexOf('<', end);
        }
        return Optional.empty();
    }

    private static final Optional<DeclaredEncoding> NOTHING = Optional.empty();

    private static int tagEnd(String head, int start) {
        var close = head.startsWith("<!--", start) ? "-->" : ">";
        int end = head.indexOf(close, start);
        return end < 0 ? head.length() : end + close.length();
    }

    /** Both {@code charset="…"} and {@code content="text/html; charset=…"}. */
    private static Optional<DeclaredEncoding> inTag(String head, int start, int end) {
        int word = head.indexOf("charset", start);
        int equals = word < 0 ? -1 : head.indexOf('=', word);
        if (equals < 0 || equals >= end) {
            return Optional.empty();
        }
        int from = equals + 1;
        while (from < end && isAround(head.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && !isAround(head.charAt(to)) && !isEnd(head.charAt(to))) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new DeclaredEncoding(head.substring(from, to), new Span(from, to)));
    }

    private static boolean isAround(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"' || c == '\'';
    }

    private static boolean isEnd(char c) {
        return c == ';' || c == '>' || c == '/';
    }
}

package org.copydesk.model.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns bytes into text without losing any of them. */
final class Decoder {

    private Decoder() {}

    static SourceText decode(String name, byte[] bytes) {
        var marked = markedEncoding(bytes);
        var declared =
                marked.isEmpty() && isPage(name)
                        ? DeclaredEncoding.in(bytes)
                        : Optional.<DeclaredEncoding>empty();
        if (declared.isPresent() && declared.get().encoding().isEmpty()) {
            return closest(name, bytes, declared.get());
        }
        var encoding = marked.or(() -> declared.flatMap(DeclaredEncoding::encoding));
        return decodeAs(name, bytes, encoding.orElse(Encoding.UTF_8));
    }

    /** A byte order mark knows better than anybody who only carried the bytes here. */
    static SourceText decode(String name, byte[] bytes, Encoding encoding) {
        return decodeAs(name, bytes, markedEncoding(bytes).orElse(encoding));
    }

    private static SourceText decodeAs(String name, byte[] bytes, Encoding encoding) {
        return switch (encoding) {
            case UTF_16BE -> utf16(name, bytes, 0, encoding);
            case UTF_16LE -> utf16(name, bytes, 1, encoding);
            case WINDOWS_1252 ->
                    new SourceText(name, Windows1252.decode(bytes), encoding, List.of());
            case UTF_8 -> utf8(name, bytes);
        };
    }

    private static boolean isPage(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    private static Optional<Encoding> markedEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(Encoding.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(Encoding.UTF_8) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A page in an encoding that sources are not read in; plain ASCII is the same in all of those.
     */
    private static SourceText closest(String name, byte[] bytes, DeclaredEncoding declared) {
        boolean utf8 = isUtf8(bytes);
        var encoding = utf8 ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
        var text = decodeAs(name, bytes, encoding);
        if (utf8 && text.length() == bytes.length) {
            return text;
        }
        var message =
                "the page says that it is in "
                        + declared.name()
                        + ", which is not read here, so it was read as "
                        + encoding
                        + "; save it as UTF-8";
        var note = Diagnostic.warning("charset/unsupported", message, declared.span());
        return new SourceText(name, text.text(), encoding, List.of(note));
    }

    private static SourceText utf8(String name, byte[] bytes) {
        // The String constructor is several times faster than a CharsetDecoder, and a text without
        // U+FFFD was all UTF-8.
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 || isUtf8(bytes)) {
            return new SourceText(name, text, Encoding.UTF_8, List.of());
        }
        var decoded = Windows1252.decode(bytes);
        int first = firstHighByte(bytes);
        var note =
                Diagnostic.warning(
                        "charset/not-utf-8",
                        "this is not UTF-8, so the text was read as Windows-1252; save it as UTF-8",
                        new Span(first, first + 1));
        return new SourceText(name, decoded, Encoding.WINDOWS_1252, List.of(note));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static int firstHighByte(byte[] bytes) {
        int i = 0;
        while (bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Unpaired surrogates stay what they are: Java's decoder would replace them and so lose the
     * bytes.
     */
    private static SourceText utf16(String name, byte[] bytes, int highByte, Encoding encoding) {
        if (bytes.length % 2 == 1) {
            var text = Windows1252.decode(bytes);
            var odd =
                    Diagnostic.warning(
                            "charset/odd-utf-16",
                            "this begins like UTF-16 but has an odd number of bytes, so it was read as Windows-1252",
                            new Span(text.length() - 1, text.length()));
            return new SourceText(name, text, Encoding.WINDOWS_1252, List.of(odd));
        }
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] =
                    (char)
                            ((bytes[2 * i + highByte] & 0xFF) << 8
                                    | bytes[2 * i + 1 - highByte] & 0xFF);
        }
        return new SourceText(name, new String(chars), encoding, List.of());
    }

    static byte[] utf16Bytes(String text, int highByte) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i + highByte] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1 - highByte] = (byte) text.charAt(i);
        }
        return bytes;
    }
}

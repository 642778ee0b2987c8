package org.copydesk.model.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into text without losing any of them. */
final class Decoder {

    private Decoder() {}

    static SourceText decode(String name, byte[] bytes) {
        return decode(name, bytes, markedEncoding(bytes));
    }

    static SourceText decode(String name, byte[] bytes, Encoding encoding) {
        return switch (encoding) {
            case UTF_16BE -> utf16(name, bytes, 0, encoding);
            case UTF_16LE -> utf16(name, bytes, 1, encoding);
            case WINDOWS_1252 ->
                    new SourceText(name, Windows1252.decode(bytes), encoding, List.of());
            case UTF_8 -> utf8(name, bytes);
        };
    }

    private static Encoding markedEncoding(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Encoding.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Encoding.UTF_16LE;
        }
        return Encoding.UTF_8;
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

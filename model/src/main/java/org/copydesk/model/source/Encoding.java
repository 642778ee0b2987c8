package org.copydesk.model.source;

import java.nio.charset.StandardCharsets;

/**
 * The encodings that sources are read and written in.
 *
 * <p>All of them give every byte sequence that they accepted back, byte for byte. A byte order mark
 * is a character of the text (U+FEFF).
 */
public enum Encoding {
    /** UTF-8 (RFC 3629). */
    UTF_8("UTF-8"),
    /** UTF-16, big end first (RFC 2781). */
    UTF_16BE("UTF-16BE"),
    /** UTF-16, little end first (RFC 2781). */
    UTF_16LE("UTF-16LE"),
    /** Windows-1252 as the WHATWG Encoding Standard has it: all 256 bytes are characters. */
    WINDOWS_1252("windows-1252");

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** The text as bytes; a character that the encoding lacks becomes {@code ?}. */
    public byte[] encode(String text) {
        return switch (this) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_16BE -> Decoder.utf16Bytes(text, 0);
            case UTF_16LE -> Decoder.utf16Bytes(text, 1);
            case WINDOWS_1252 -> Windows1252.encode(text);
        };
    }

    /** The name by which the encoding is registered. */
    @Override
    public String toString() {
        return label;
    }
}

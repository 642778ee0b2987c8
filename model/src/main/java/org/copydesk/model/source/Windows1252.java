package org.copydesk.model.source;

/** Windows-1252 by the index of the WHATWG Encoding Standard, in which no byte is undefined. */
final class Windows1252 {

    /** What the bytes 0x80 to 0x9F stand for; every other byte is its own code point. */
    private static final String C1 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private Windows1252() {}

    static String decode(byte[] bytes) {
        char[] chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            chars[i] = b >= 0x80 && b < 0xA0 ? C1.charAt(b - 0x80) : (char) b;
        }
        return new String(chars);
    }

    static byte[] encode(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) byteOf(text.charAt(i));
        }
        return bytes;
    }

    private static int byteOf(char c) {
        if (c < 0x80 || c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        int index = C1.indexOf(c);
        return index < 0 ? '?' : 0x80 + index;
    }
}

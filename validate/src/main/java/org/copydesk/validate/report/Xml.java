package org.copydesk.validate.report;

/** Writes text so that it is safe in XML. */
final class Xml {

    private Xml() {}

    /**
     * A text as the value of an attribute, or between tags; what XML 1.0 forbids becomes U+FFFD.
     */
    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}

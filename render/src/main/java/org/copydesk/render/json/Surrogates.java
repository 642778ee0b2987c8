package org.copydesk.render.json;

/**
 * Surrogates that lack their partner: a value can hold them as escapes, but no reader takes them in
 * the name of one.
 */
final class Surrogates {

    static final String REPLACEMENT = "\uFFFD";

    private Surrogates() {}

    static boolean hasUnpaired(String text) {
        return text.codePoints().anyMatch(Surrogates::isSurrogate);
    }

    static String replaceUnpaired(String text) {
        if (!hasUnpaired(text)) {
            return text;
        }
        var replaced = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> replaced.appendCodePoint(isSurrogate(c) ? REPLACEMENT.charAt(0) : c));
        return replaced.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

package org.copydesk.validate.rule;

import java.util.Set;
import org.copydesk.model.source.Span;

/**
 * Where each character of a text stands in the source, where escapes, character references and
 * folded blanks make them differ.
 */
final class Offsets {

    private static final int LONGEST_MARKUP = 200;
    private static final int NOWHERE = -1;

    /** The references to the ampersand itself. */
    private static final Set<String> AMPERSAND =
            Set.of("&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;");

    private Offsets() {}

    /** As many offsets as the text has characters, and the end of its span. */
    static int[] of(String source, Span span, String text) {
        int[] offsets = new int[text.length() + 1];
        int at = span.start();
        for (int i = 0; i < text.length(); i++) {
            if (isInReference(source, text, i, offsets)) {
                offsets[i] = offsets[i - 1];
                continue;
            }
            int found = find(source, at, span.end(), text.charAt(i));
            offsets[i] = found == NOWHERE ? at : found;
            at = found == NOWHERE ? at : after(source, found, span.end(), text, i);
        }
        offsets[text.length()] = span.end();
        return offsets;
    }

    /** Whether a reference stands for a pair of surrogates, and this is the second of them. */
    private static boolean isInReference(String source, String text, int i, int[] offsets) {
        return i > 0
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))
                && offsets[i - 1] < source.length()
                && source.charAt(offsets[i - 1]) == '&';
    }

    /**
     * Markup is skipped up to the character or to what stands for it. One that is nowhere to be
     * found must not swallow the rest of the text.
     */
    private static int find(String source, int from, int end, char c) {
        int at = from;
        int limit = Math.min(end, from + LONGEST_MARKUP);
        while (at < limit && !standsFor(source, at, end, c)) {
            at++;
        }
        return at < limit ? at : NOWHERE;
    }

    private static boolean standsFor(String source, int at, int end, char c) {
        char there = source.charAt(at);
        return there == c
                || isBlank(there) && isBlank(c)
                || there == '&' && referenceEnd(source, at, end) > at;
    }

    private static int after(String source, int at, int end, String text, int i) {
        char c = text.charAt(i);
        char there = source.charAt(at);
        if (there == '&') {
            int reference = referenceEnd(source, at, end);
            // An ampersand that begins no known reference stands for itself, as do the letters
            // behind it.
            boolean itself = c == '&' && !AMPERSAND.contains(source.substring(at, reference));
            return itself ? at + 1 : Math.max(at + 1, reference);
        }
        int next = at + 1;
        boolean folded = isBlank(c) && (i + 1 == text.length() || !isBlank(text.charAt(i + 1)));
        while (folded && next < end && isBlank(source.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The end of the character reference at an ampersand; the ampersand's own place if none. */
    private static int referenceEnd(String source, int at, int end) {
        for (int i = at + 1; i < end && i < at + 34; i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : at;
            } else if (!Character.isLetterOrDigit(c) && c != '#') {
                return at;
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}

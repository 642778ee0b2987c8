package org.copydesk.render;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Targets and titles of links and images. */
final class MarkdownLinks {

    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\\x00-\\x20\\x7F]*");

    private static final Pattern MAIL =
            Pattern.compile(
                    "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /**
     * Something that would be read as a character reference; CommonMark reads named ones only if
     * HTML has the name.
     */
    static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private MarkdownLinks() {}

    /** Whether {@code <text>} is a link with this text to this target. */
    static boolean isAutolink(String text, String target) {
        if (text.equals(target)) {
            return ABSOLUTE.matcher(text).matches();
        }
        return target.equals("mailto:" + text) && MAIL.matcher(text).matches();
    }

    /** What stands between the parentheses of a link. */
    static String destination(String target, String title) {
        if (title.isEmpty()) {
            return target.isEmpty() ? "" : target(target);
        }
        return target(target) + " \"" + escape(title, "\"") + "\"";
    }

    /** What stands behind the fence of a code block. */
    static String info(String language) {
        var info = escape(language, "");
        int start = 0;
        while (start < info.length() && info.charAt(start) <= ' ') {
            start++;
        }
        int end = info.length();
        while (end > start && info.charAt(end - 1) <= ' ') {
            end--;
        }
        return references(info.substring(0, start))
                + info.substring(start, end)
                + references(info.substring(end));
    }

    private static String references(String blanks) {
        return blanks.chars()
                .mapToObj(c -> MarkdownCharacters.reference((char) c))
                .collect(Collectors.joining());
    }

    private static String target(String target) {
        return needsAngles(target) ? "<" + escape(target, "<>") + ">" : escape(target, "");
    }

    private static boolean needsAngles(String target) {
        int depth = 0;
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ' ' || Character.isISOControl(c)) {
                return true;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            // Readers need not follow parentheses deeper than this.
            if (depth < 0 || depth > 3) {
                return true;
            }
        }
        return depth != 0 || target.isEmpty() || target.charAt(0) == '<';
    }

    /**
     * Escapes what would be read as an escape, and the given characters; line ends become
     * references.
     */
    private static String escape(String text, String specials) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(MarkdownCharacters.reference(c));
                continue;
            }
            if (specials.indexOf(c) >= 0
                    || c == '\\' && hides(text, i + 1)
                    || c == '&' && isReference(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /**
     * A backslash hides the punctuation after it, and at the end of a target the mark that closes
     * it.
     */
    private static boolean hides(String text, int next) {
        return next == text.length()
                || MarkdownCharacters.isAsciiPunctuation(text.charAt(next))
                || text.charAt(next) == '\n'
                || text.charAt(next) == '\r';
    }

    private static boolean isReference(String text, int start) {
        return REFERENCE.matcher(text).region(start, text.length()).lookingAt();
    }
}

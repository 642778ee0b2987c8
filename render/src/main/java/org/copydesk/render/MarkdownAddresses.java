package org.copydesk.render;

import java.util.regex.Pattern;

/**
 * Hides what would make links of bare addresses, as readers with that extension do.
 *
 * <p>Ours leaves an address alone in which anything is escaped; one escape in each is enough.
 */
final class MarkdownAddresses {

    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{Alnum}\\x{80}-\\x{10FFFF}-]+\\.[\\p{Alnum}\\x{80}-\\x{10FFFF}]");

    private final MarkdownTape tape;
    private final boolean[] hidden;

    MarkdownAddresses(MarkdownTape tape, boolean[] hidden) {
        this.tape = tape;
        this.hidden = hidden;
    }

    /** In a link there is nothing to hide. */
    void hide() {
        int links = 0;
        for (int i = 0; i < tape.length(); i++) {
            links +=
                    tape.is(i, MarkdownTape.BRACKET) ? 1 : tape.is(i, MarkdownTape.TARGET) ? -1 : 0;
            if (links <= 0 && tape.isWords(i) && joinsAddress(i)) {
                hidden[i] = true;
            }
        }
    }

    /**
     * The text with a backslash for each character hidden here: between angle brackets it tells.
     */
    String masked() {
        char[] masked = tape.text.toCharArray();
        for (int i = 0; i < masked.length; i++) {
            masked[i] = hidden[i] && ":@.".indexOf(masked[i]) >= 0 ? '\\' : masked[i];
        }
        return new String(masked);
    }

    /** Whether an address would be none without the character. */
    private boolean joinsAddress(int i) {
        return switch (tape.at(i)) {
            case ':' ->
                    i > 0 && tape.text.startsWith("//", i + 1) && isScheme(i - 1) && !isEnd(i + 3);
            case '@' -> i > 0 && isMailbox(tape.at(i - 1)) && startsDomain(i + 1);
            case '.' ->
                    i >= 3
                            && tape.text.regionMatches(true, i - 3, "www", 0, 3)
                            && (i == 3 || !isWord(i - 4))
                            && !isEnd(i + 1);
            default -> false;
        };
    }

    /** Whether a character may end the name of a scheme (RFC 3986, 3.1). */
    private boolean isScheme(int i) {
        return isWord(i) || "+-.".indexOf(tape.at(i)) >= 0;
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(tape.at(i));
    }

    private boolean isEnd(int i) {
        return i >= tape.length() || tape.at(i) <= ' ' || tape.at(i) == '<' || tape.at(i) == '>';
    }

    private static boolean isMailbox(char c) {
        return c > ' ' && ".\"(),:;<>@[\\]".indexOf(c) < 0;
    }

    private boolean startsDomain(int start) {
        return DOMAIN.matcher(tape.text).region(start, tape.length()).lookingAt();
    }
}

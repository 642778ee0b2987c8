package org.copydesk.parser.html;

/** Tells from the beginning of a text whether it is HTML. */
final class Opening {

    private static final String DOCUMENT_TYPE = "<!doctype html";

    private final String text;
    private int at;
    private boolean declared;

    private Opening(String text) {
        this.text = text;
    }

    /** Whether a text begins with the document type, or, comments left aside, with a tag. */
    static boolean isHtml(String text) {
        var opening = new Opening(text);
        opening.skip();
        return opening.declared || opening.isAtTag();
    }

    private void skip() {
        int before;
        do {
            before = at;
            skipBlanks();
            skipUnless("<!--", "-->");
            declared |= text.regionMatches(true, at, DOCUMENT_TYPE, 0, DOCUMENT_TYPE.length());
            skipUnless("<!", ">");
            skipUnless("<?", ">");
        } while (at > before);
    }

    private void skipBlanks() {
        while (at < text.length()
                && (Blanks.isSpace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }

    private void skipUnless(String start, String end) {
        if (text.startsWith(start, at)) {
            int close = text.indexOf(end, at + start.length());
            at = close < 0 ? at : close + end.length();
        }
    }

    /**
     * {@code <} and a letter, a name, and what may follow a name; no address, as in {@code
     * <http://…>}.
     */
    private boolean isAtTag() {
        if (at + 1 >= text.length() || text.charAt(at) != '<' || !isLetter(text.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isInName(text.charAt(end)))) {
            end++;
        }
        return end < text.length()
                && (text.charAt(end) == '>'
                        || text.charAt(end) == '/'
                        || Blanks.isSpace(text.charAt(end)));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isInName(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }
}

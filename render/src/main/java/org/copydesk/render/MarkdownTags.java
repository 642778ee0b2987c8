package org.copydesk.render;

import java.util.regex.Pattern;

/** Finds what is read as a tag, a comment or an address between angle brackets. */
final class MarkdownTags {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\\x00-\\x20\\x7F]*|[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[^<>\\s]*)>");

    private final String text;
    private final int lastComment;
    private final int lastSection;
    private final int lastInstruction;
    private final int lastBracket;
    private int at;

    MarkdownTags(String text) {
        this.text = text;
        this.lastComment = text.lastIndexOf("-->");
        this.lastSection = text.lastIndexOf("]]>");
        this.lastInstruction = text.lastIndexOf("?>");
        this.lastBracket = text.lastIndexOf('>');
    }

    /** Whether the {@code <} at an index begins one of them. */
    boolean startsAt(int index) {
        at = index + 1;
        if (lastBracket < index) {
            return false;
        } else if (skip("!--")) {
            return lastComment >= at - 2;
        } else if (skip("![CDATA[")) {
            return lastSection >= at;
        } else if (skip("?")) {
            return lastInstruction >= at;
        } else if (skip("!")) {
            return at < text.length()
                    && MarkdownCharacters.isAsciiLetter(text.charAt(at))
                    && lastBracket > at;
        }
        return isTag() || ADDRESS.matcher(text).region(index, text.length()).lookingAt();
    }

    private boolean isTag() {
        if (skip("/")) {
            boolean named = skipName();
            skipBlanks();
            return named && skip(">");
        }
        if (!skipName()) {
            return false;
        }
        while (skipAttribute()) {
            // each is skipped by looking for it
        }
        skipBlanks();
        skip("/");
        return skip(">");
    }

    private boolean skipName() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at), at == start)) {
            at++;
        }
        return at > start;
    }

    private static boolean isNameCharacter(char c, boolean first) {
        return MarkdownCharacters.isAsciiLetter(c)
                || !first && (MarkdownCharacters.isDigit(c) || c == '-');
    }

    private boolean skipAttribute() {
        int start = at;
        if (skipBlanks() && skipAttributeName()) {
            int end = at;
            skipBlanks();
            if (!skip("=")) {
                at = end;
                return true;
            }
            skipBlanks();
            if (skipValue()) {
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean skipAttributeName() {
        int start = at;
        while (at < text.length() && isAttributeCharacter(text.charAt(at), at == start)) {
            at++;
        }
        return at > start;
    }

    private static boolean isAttributeCharacter(char c, boolean first) {
        return MarkdownCharacters.isAsciiLetter(c)
                || c == '_'
                || c == ':'
                || !first && (MarkdownCharacters.isDigit(c) || c == '.' || c == '-');
    }

    private boolean skipValue() {
        for (var quote : new String[] {"\"", "'"}) {
            if (skip(quote)) {
                int end = text.indexOf(quote, at);
                at = end + 1;
                return end >= 0;
            }
        }
        int start = at;
        while (at < text.length()
                && text.charAt(at) > ' '
                && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > start;
    }

    private boolean skipBlanks() {
        int start = at;
        while (at < text.length() && " \t\n\r\f\u000B".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start;
    }

    private boolean skip(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }
}

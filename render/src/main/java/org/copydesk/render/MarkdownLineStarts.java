package org.copydesk.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what would begin a block at the start of a line. */
final class MarkdownLineStarts {

    /** Headings, list items, quotes, breaks, fences; group 1 is the character to hide. */
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?:(#)#{0,5}(?:[ \\t].*)?"
                            + "|([-+*])(?:[ \\t].*)?"
                            + "|[0-9]{1,9}([.)])(?:[ \\t].*)?"
                            + "|(>).*"
                            + "|(`)``+[^`]*"
                            + "|(~)~~.*)",
                    Pattern.DOTALL);

    /** A header as some Markdown documents begin with. */
    private static final Pattern HEADER =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(:)(?:\\s.*)?", Pattern.DOTALL);

    private final MarkdownTape tape;
    private final String text;
    private final boolean[] hidden;

    /**
     * A hider of line starts.
     *
     * @param text the text of the tape, in which blanks that readers keep are not blanks
     */
    MarkdownLineStarts(MarkdownTape tape, String text, boolean[] hidden) {
        this.tape = tape;
        this.text = text;
        this.hidden = hidden;
    }

    void hide(int start, int end) {
        if (start == end) {
            return;
        }
        if (isNoteMark(start)) {
            hideColon(tape.text.indexOf(']', start) + 1, end);
        }
        hide(BLOCK, start, end);
        if (text.charAt(start) == '<' && MarkdownHtml.startsBlock(text.substring(start, end))) {
            hidden[start] |= tape.isWords(start);
        }
        if (isBreak(start, end) || start > 0 && isUnderline(start, end)) {
            hidden[start] |= tape.isWords(start);
        }
        if (start == 0 && tape.place.opensDocument()) {
            hide(HEADER, start, end);
        }
    }

    private boolean isNoteMark(int start) {
        return tape.is(start, MarkdownTape.MARKUP) && tape.text.startsWith("[^", start);
    }

    /** A mark and a colon are what a footnote begins with. */
    private void hideColon(int i, int end) {
        if (i < end && tape.isWords(i, ':')) {
            hidden[i] = true;
        }
    }

    /** Three or more of the same mark and nothing else. */
    private boolean isBreak(int start, int end) {
        char mark = text.charAt(start);
        int marks = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == mark) {
                marks++;
            } else if (!MarkdownCharacters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return marks >= 3 && "-*_".indexOf(mark) >= 0;
    }

    /** Whether the line would make a heading or a table of the line before it. */
    private boolean isUnderline(int start, int end) {
        var allowed = text.charAt(start) == '=' ? "= \t" : "-:| \t";
        boolean dashed = false;
        for (int i = start; i < end; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
            dashed |= allowed.charAt(0) == text.charAt(i);
        }
        return dashed;
    }

    private void hide(Pattern pattern, int start, int end) {
        var matcher = pattern.matcher(text).region(start, end);
        if (matcher.matches()) {
            int found = group(matcher);
            hidden[found] |= tape.isWords(found);
        }
    }

    private static int group(Matcher matcher) {
        int group = 1;
        while (matcher.start(group) < 0) {
            group++;
        }
        return matcher.start(group);
    }
}

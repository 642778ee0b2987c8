package org.copydesk.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Code between fences that it does not hold itself. */
final class MarkdownCode {

    private MarkdownCode() {}

    /** A code span; empty if a span can't hold the code. */
    static String span(String code) {
        if (code.isEmpty() || code.indexOf('\n') >= 0 || code.indexOf('\r') >= 0) {
            return "";
        }
        var fence = "`".repeat(unusedLength(code));
        var padding = needsPadding(code) ? " " : "";
        return fence + padding + code + padding + fence;
    }

    /** Readers take one blank off both ends if both have one and there is more than blanks. */
    private static boolean needsPadding(String code) {
        boolean backticks = code.startsWith("`") || code.endsWith("`");
        return backticks
                || code.startsWith(" ")
                        && code.endsWith(" ")
                        && code.chars().anyMatch(c -> c != ' ');
    }

    private static int unusedLength(String code) {
        Set<Integer> used = new HashSet<>();
        int run = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i < code.length() && code.charAt(i) == '`') {
                run++;
            } else {
                used.add(run);
                run = 0;
            }
        }
        int length = 1;
        while (used.contains(length)) {
            length++;
        }
        return length;
    }

    /** The lines of a fenced block. */
    static List<String> block(String language, String code) {
        char mark = language.indexOf('`') >= 0 ? '~' : '`';
        var fence = String.valueOf(mark).repeat(Math.max(3, longestRun(code, mark) + 1));
        var lines = new ArrayList<String>();
        lines.add(fence + MarkdownLinks.info(language));
        if (!code.isEmpty()) {
            lines.add(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code);
        }
        lines.add(fence);
        return lines;
    }

    private static int longestRun(String code, char mark) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == mark ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}

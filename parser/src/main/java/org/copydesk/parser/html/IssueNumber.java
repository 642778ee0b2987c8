package org.copydesk.parser.html;

import java.util.List;
import java.util.Locale;

/** Finds the number of an issue in its title: “Issue 101”, “#101”, “No. 101”. */
final class IssueNumber {

    private static final List<String> BEFORE =
            List.of("issue ", "#", "no. ", "nr. ", "number ", "№ ");

    private static final int LONGEST = 5;

    private IssueNumber() {}

    /** The number as it is written; empty if the title has none. */
    static String in(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        for (var word : BEFORE) {
            int at = lower.indexOf(word);
            if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))) {
                var number = digits(lower, skipMarks(lower, at + word.length()));
                if (!number.isEmpty() && number.length() <= LONGEST) {
                    return number;
                }
            }
        }
        return "";
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static String digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return text.substring(from, to);
    }
}

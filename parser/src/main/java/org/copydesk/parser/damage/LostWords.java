package org.copydesk.parser.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the gaps that words leave which were lost with their links: “At, we aim”, “You can email us
 * at”.
 */
final class LostWords {

    /** A word that asks for another, and punctuation in its place. */
    private static final Pattern BEFORE_COMMA =
            Pattern.compile(
                    "\\b(?:[Aa]t|[Tt]he|[Vv]ia|[Aa]n)(?=[,;](?![\"”’']))|(?<=[.!?] |^)(?:From|By|With|Of)(?=,)");

    /** A text that ends with a word that asks for another. */
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?<=[ \\u00A0])(?:at|by|from|into|of|the|to|via|with|and|or|an?|our|your)(?=[ \\u00A0]*$)");

    /** A text that starts with the rest of a word: “’s author did not …”. */
    private static final Pattern AT_START = Pattern.compile("^[’']s(?=[ \\u00A0])");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("(?<=[ \\u00A0])\\(\\)");

    private LostWords() {}

    /** A gap: from where to where the words stand that show it, and which words. */
    record Gap(int start, int end, String message) {}

    static List<Gap> findIn(String text) {
        var gaps = new ArrayList<Gap>();
        find(
                AT_START,
                text,
                "a word is missing before “%s”, probably lost with its link; write it again",
                gaps);
        find(
                BEFORE_COMMA,
                text,
                "a word is missing after “%s”, probably lost with its link; write it again",
                gaps);
        find(EMPTY_BRACKETS, text, "nothing stands between the brackets “%s”", gaps);
        find(
                AT_END,
                text,
                "the text breaks off after “%s”; a word was probably lost with its link; write it again",
                gaps);
        return gaps;
    }

    private static void find(Pattern pattern, String text, String message, List<Gap> gaps) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            gaps.add(
                    new Gap(
                            matcher.start(),
                            matcher.end(),
                            String.format(message, matcher.group())));
        }
    }
}

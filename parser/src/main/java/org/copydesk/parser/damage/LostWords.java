package org.copydesk.parser.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gaps that words leave which were lost with their links: “At, we aim”, “You can email us
 * at”.
 */
final class LostWords {

    private static final String BEFORE =
            "a word is missing before “%s”, probably lost with its link; write it again";
    private static final String AFTER =
            "a word is missing after “%s”, probably lost with its link; write it again";
    private static final String BETWEEN = "nothing stands between the brackets “%s”";
    private static final String AT_END =
            "the text breaks off after “%s”; a word was probably lost with its link; write it again";

    /** Words that ask for another, not for a comma. */
    private static final List<String> ASKING =
            List.of("At", "at", "The", "the", "Via", "via", "An", "an");

    /** Words that ask for another at the start of a sentence; inside one, “come by, or call”. */
    private static final List<String> ASKING_FIRST = List.of("From", "By", "With", "Of");

    /** Words that no text ends with. */
    private static final List<String> LINKING =
            List.of("the", "and", "or", "a", "an", "our", "your");

    /** Words that only a question ends with: “What I listened to”. */
    private static final List<String> LEADING =
            List.of("at", "by", "from", "into", "of", "to", "via", "with");

    private static final List<String> QUESTIONS =
            List.of("What", "Where", "Who", "Whom", "Which", "How");

    private static final int LONGEST = 4;
    private static final int LONGEST_QUESTION = 60;

    private final String text;
    private List<Gap> gaps = List.of();

    private LostWords(String text) {
        this.text = text;
    }

    /** A gap: from where to where the words stand that show it, and which words. */
    record Gap(int start, int end, String message) {}

    static List<Gap> findIn(String text) {
        var search = new LostWords(text);
        search.atStart();
        search.beforeCommas();
        search.inBrackets();
        search.atEnd();
        return search.gaps;
    }

    /**
     * Only the gaps that code does not make: behind a word of its own at a comma, but not in empty
     * brackets or at an open end.
     */
    static List<Gap> atCommas(String text) {
        var search = new LostWords(text);
        search.beforeCommas();
        return search.gaps.stream().filter(search::isApart).toList();
    }

    private boolean isApart(Gap gap) {
        return gap.start == 0 || Character.isWhitespace(text.charAt(gap.start - 1));
    }

    private void gap(int start, int end, String message) {
        if (gaps.isEmpty()) {
            gaps = new ArrayList<>();
        }
        gaps.add(new Gap(start, end, message.replace("%s", text.substring(start, end))));
    }

    /** A text that starts with the rest of a word: “’s author did not …”. */
    private void atStart() {
        boolean rest = text.startsWith("’s") || text.startsWith("'s");
        if (rest && text.length() > 2 && isBlank(text.charAt(2))) {
            gap(0, 2, BEFORE);
        }
    }

    private void before(int comma) {
        int start = comma;
        while (start > 0 && comma - start <= LONGEST && isInWord(text.charAt(start - 1))) {
            start--;
        }
        if (comma - start > 1 && comma - start <= LONGEST && asks(start, comma)) {
            gap(start, comma, AFTER);
        }
    }

    /** Looks at each comma and each semicolon, in order. */
    private void beforeCommas() {
        int comma = next(',', 0);
        int semicolon = next(';', 0);
        while (Math.min(comma, semicolon) < text.length()) {
            if (comma < semicolon) {
                before(comma);
                comma = next(',', comma + 1);
            } else {
                before(semicolon);
                semicolon = next(';', semicolon + 1);
            }
        }
    }

    private int next(char mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at;
    }

    private boolean asks(int start, int comma) {
        if (isAny(ASKING, start, comma)) {
            return comma + 1 == text.length() || "\"”’'".indexOf(text.charAt(comma + 1)) < 0;
        }
        return text.charAt(comma) == ','
                && isAny(ASKING_FIRST, start, comma)
                && opensSentence(start);
    }

    /** Whether one of the words stands between two offsets. */
    private boolean isAny(List<String> words, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.length() == end - start && text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSentence(int start) {
        return start == 0
                || start > 1
                        && text.charAt(start - 1) == ' '
                        && ".!?".indexOf(text.charAt(start - 2)) >= 0;
    }

    private void inBrackets() {
        int start = text.indexOf('(');
        while (start >= 0) {
            if (text.startsWith("()", start) && start > 0 && isBlank(text.charAt(start - 1))) {
                gap(start, start + 2, BETWEEN);
            }
            start = text.indexOf('(', start + 1);
        }
    }

    /** A text that ends with a word that asks for another. */
    private void atEnd() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        boolean asks = isAny(LINKING, start, end) || isAny(LEADING, start, end) && !isQuestion(end);
        if (start > 0 && asks) {
            gap(start, end, AT_END);
        }
    }

    private boolean isQuestion(int end) {
        int first = text.indexOf(' ');
        return first > 0
                && end <= LONGEST_QUESTION
                && isAny(QUESTIONS, 0, first)
                && text.indexOf(':') < 0;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }
}

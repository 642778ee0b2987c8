package org.copydesk.parser.structure;

/** Goes through a part of a text word by word. */
final class WordCursor {

    /** Says which characters stand between words. */
    interface Between {
        boolean test(char c);
    }

    private final String text;
    private final int limit;
    private int start;
    private int end;

    WordCursor(String text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        end = start;
    }

    /** Goes to the next word; false if there is none. */
    boolean nextBetween(Between between) {
        start = end;
        while (start < limit && between.test(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < limit && !between.test(text.charAt(end))) {
            end++;
        }
        return end > start;
    }

    /** Whether the word is one of those given. */
    boolean isIn(WordTree words) {
        return words.contains(text, start, end);
    }
}

package org.copydesk.parser.structure;

import java.util.Set;

/** Tells sentences that say something from the noun phrases of captions. */
final class Sentences {

    /** Words that running sentences can hardly do without and captions hardly have. */
    private static final WordTree TELLING =
            WordTree.of(
                    "i", "we", "you", "he", "she", "it", "they", "us", "me", "my", "our", "your",
                    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does",
                    "did", "can", "could", "will", "would", "should", "may", "might", "must",
                    "this", "these", "there", "here", "what", "how", "why", "if", "because", "not",
                    "more", "than", "about", "but", "let", "said", "says", "new");

    /** What sentences begin with and captions hardly do. */
    private static final WordTree OPENERS =
            WordTree.of(
                    "on", "in", "at", "to", "for", "last", "while", "after", "before", "since",
                    "as", "by", "and", "so", "okay");

    /** What is left of short forms behind the apostrophe: don’t, you’re, we’ll, I’ve, I’m. */
    private static final WordTree SHORT_FORMS = WordTree.of("t", "re", "ll", "ve", "m");

    /** What no text ends with, unless its last words are lost. */
    private static final Set<String> LINKING =
            Set.of(
                    "at", "by", "for", "from", "in", "into", "of", "on", "the", "to", "via", "with",
                    "and", "or", "a", "an");

    private static final int LONGEST_LINK = 4;

    private Sentences() {}

    /** Whether the last word asks for another, as where the name of a site or a link was lost. */
    static boolean breaksOff(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return end - start <= LONGEST_LINK && LINKING.contains(text.substring(start, end));
    }

    /** Whether none of the words of a text tells that it is a sentence of running text. */
    static boolean isFragment(String text) {
        var words = new WordCursor(text, 0, text.length());
        boolean first = true;
        while (words.nextBetween(c -> !Character.isLetterOrDigit(c))) {
            if (words.isIn(TELLING) || words.isIn(SHORT_FORMS) || first && words.isIn(OPENERS)) {
                return false;
            }
            first = false;
        }
        return true;
    }
}

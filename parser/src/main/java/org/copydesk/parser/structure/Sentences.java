package org.copydesk.parser.structure;

import java.util.Set;

/** Tells sentences that say something from the noun phrases of captions. */
final class Sentences {

    /** Words that running sentences can hardly do without and captions hardly have. */
    private static final Set<String> TELLING =
            Set.of(
                    "i", "we", "you", "he", "she", "it", "they", "us", "me", "my", "our", "your",
                    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does",
                    "did", "can", "could", "will", "would", "should", "may", "might", "must",
                    "this", "these", "there", "here", "what", "how", "why", "if", "because", "not",
                    "more", "than", "about", "but", "let", "said", "says", "new");

    /** What sentences begin with and captions hardly do. */
    private static final Set<String> OPENERS =
            Set.of(
                    "on", "in", "at", "to", "for", "last", "while", "after", "before", "since",
                    "as", "by", "and", "so", "okay");

    /** What is left of short forms behind the apostrophe: don’t, you’re, we’ll, I’ve, I’m. */
    private static final Set<String> SHORT_FORMS = Set.of("t", "re", "ll", "ve", "m");

    /** What no text ends with, unless its last words are lost. */
    private static final Set<String> LINKING =
            Set.of(
                    "at", "by", "for", "from", "in", "into", "of", "on", "the", "to", "via", "with",
                    "and", "or", "a", "an");

    private Sentences() {}

    /** Whether the last word asks for another, as where the name of a site or a link was lost. */
    static boolean breaksOff(String text) {
        var words = text.strip();
        return LINKING.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether none of the words of a text tells that it is a sentence of running text. */
    static boolean isFragment(String text) {
        var words = new WordCursor(text, 0, text.length());
        boolean first = true;
        while (words.nextBetween(c -> !Character.isLetterOrDigit(c))) {
            var word = words.word();
            if (TELLING.contains(word)
                    || SHORT_FORMS.contains(word)
                    || first && OPENERS.contains(word)) {
                return false;
            }
            first = false;
        }
        return true;
    }
}

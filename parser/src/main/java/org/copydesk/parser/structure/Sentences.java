package org.copydesk.parser.structure;

import java.util.Locale;
import java.util.Set;

/** Tells sentences that say something from the noun phrases of captions. */
final class Sentences {

    /** Words that running sentences can hardly do without and captions hardly have. */
    private static final Set<String> TELLING =
            Set.of(
                    "i", "we", "you", "he", "she", "it", "they", "us", "me", "my", "our", "your", "is", "are", "was", "were", "be", "been", "has",
                    "have", "had", "do", "does", "did", "can", "could", "will", "would", "should", "may", "might", "must", "this", "these",
                    "there", "here", "what", "how", "why", "if", "because", "not", "more", "than", "about", "but", "let", "said", "says", "new");

    private Sentences() {}

    /** Whether none of the words of a text tells that it is a sentence of running text. */
    static boolean isFragment(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+")) {
            if (TELLING.contains(word) || word.endsWith("n’t") || word.endsWith("’re") || word.endsWith("’ll") || word.endsWith("’ve")) {
                return false;
            }
        }
        return true;
    }
}

package org.copydesk.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’.-][\\p{L}\\p{N}]+)*");

    private static int[] words(String text) {
        return WORD.matcher(text)
                .results()
                .flatMapToInt(word -> IntStream.of(word.start(), word.end()))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It folds. We iron. | It We",
                "It folds! We iron? They do… So. | It We They So",
                "It folds.We iron. | It",
                "It folds. we iron. | It",
                "It folds, We iron; They do: So | It",
                "It folds (so.) We iron | It We",
                "It folds.” We iron | It We",
                "It folds.\u00A0We iron | It We",
                "It has 2. And 3. | It And",
                "Dr. Lee folds. Mr. Ray irons. | Dr Mr",
                "It folds, e.g. Towels, vs. Shirts etc. So | It",
                "J. Lee folds. A. Ray | J A",
                "Here folds B. Lee | Here",
                "Here fold I. They iron | Here They",
                "Here is x. They iron | Here They",
                "It is no. We iron | It",
                "One | One",
                "'' | ''"
            })
    void aSentenceEndsInAMarkABlankAndNoAbbreviation(String text, String first) {
        int[] words = words(text);
        int[] starts = Sentences.starts(text, words);
        var found = new ArrayList<String>();
        for (int i = 0; i + 1 < starts.length; i++) {
            found.add(text.substring(words[starts[i]], words[starts[i] + 1]));
        }
        assertThat(found).isEqualTo(first.isEmpty() ? List.of() : List.of(first.split(" ")));
        assertThat(starts[starts.length - 1]).isEqualTo(words.length);
    }

    @Test
    void everySentenceIsCounted() {
        var text = "So. ".repeat(50);
        assertThat(Sentences.starts(text, words(text))).hasSize(51);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "make, 1",
        "table, 2",
        "robot, 2",
        "idea, 2",
        "see, 1",
        "bee, 1",
        "utilisation, 5",
        "rhythm, 1",
        "why, 1",
        "hmm, 1",
        "ME, 1",
        "EYE, 1",
        "apple, 2",
        "MAKE, 1",
        "ale, 2",
        "zoë, 1",
        "be, 1",
        "queue, 1",
        "café, 1",
        "42, 1"
    })
    void syllablesAreGroupsOfVowels(String word, int syllables) {
        assertThat(Syllables.inWord(word, 0, word.length())).isEqualTo(syllables);
        var text = "x " + word + " robot";
        assertThat(Syllables.in(text, new int[] {2, 2 + word.length()})).isEqualTo(syllables);
    }

    @Test
    void syllablesOfATextAreThoseOfItsWords() {
        var text = "Make robots fold";
        assertThat(Syllables.in(text, words(text))).isEqualTo(4);
    }
}

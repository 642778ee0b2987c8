package org.copydesk.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " . ",
                "‹one› ‹two›",
                "(‹one›), “‹two›”!",
                "‹don’t› ‹it's› ‹co-pilot›",
                "-‹one›- ’‹two›’ ‹three›-",
                "‹one›--‹two› ‹a›’ ‹b›",
                "‹3›.",
                "‹soft\u00ADhyphen› ‹end›\u00AD",
                "‹cafe\u0301› ‹n\u0303o› \u0301‹x›",
                "‹😀› ‹a😀b›",
                "‹naïve› ‹Ünal›",
                "‹\uFFFC›"
            })
    void lettersDigitsAndWhatJoinsThemAreWords(String marked) {
        var text = marked.replaceAll("[‹›]", "");
        int[] words = Words.in(text);
        var found = new StringBuilder(text);
        for (int i = words.length - 2; i >= 0; i -= 2) {
            found.insert(words[i + 1], '›').insert(words[i], '‹');
        }
        assertThat(found).hasToString(marked);
    }

    @Test
    void thereMayBeManyOfThem() {
        assertThat(Words.in("a ".repeat(1_000))).hasSize(2_000);
    }
}

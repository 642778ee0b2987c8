package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    /** Words, weighty, capitalised, capitals, small letters, sentences, last, last sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robots stir soups | 3 1 0 1 14 0 s 0",
                "Robots Stir Soups | 3 1 1 3 12 0 s 0",
                "Ab 12345 x9 -- é\u00A0Ω | 5 1 1 2 3 0 Ω 0",
                "Robots stir. Cooks rest. | 4 1 1 2 17 1 . 12",
                "Robots stir! Cooks rest? They do… So | 7 1 1 4 23 3 o 33",
                "“Robots stir.” (Cooks rest.) [So it is.] | 7 1 1 3 22 2 . 28",
                "'Robots.' «Cooks.» Rest | 3 1 1 3 12 2 t 18",
                "Robots stir. and rest | 4 0 0 1 16 0 t 0",
                "The U.S. Army stirs at No. 5. J. Ray stirs | 10 2 0 7 20 1 s 29",
                "Robots stir (Reuters) | 3 1 1 2 15 0 s 0",
                "Robots stir. (Reuters) | 3 1 1 2 15 1 . 12",
                "Robots stir? (Reuters) | 3 1 1 2 15 1 ? 12",
                "Robots stir!\u00A0(R)  | 3 0 0 2 9 1 ! 12",
                "“Robots stir” (R) | 3 0 0 2 9 0 r 0",
                "Robots stir, (R) | 3 0 0 2 9 0 R 0",
                "x (R) | 2 0 0 1 1 0 R 0",
                "! (R) | 1 0 0 1 0 1 ! 1",
                "Robots... | 1 0 0 1 5 0 … 0",
                "Robots. . . | 1 0 0 1 5 1 … 7",
                "Robots.. | 1 0 0 1 5 0 . 0",
                "... | 0 0 0 0 0 0 … 0",
            })
    void aLineIsMeasured(String text, String measures) {
        var t = Typography.of(text);
        assertThat(
                        String.join(
                                " ",
                                "" + t.words(),
                                "" + t.weighty(),
                                "" + t.capitalised(),
                                "" + t.upper(),
                                "" + t.lower(),
                                "" + t.sentences(),
                                "" + t.last(),
                                "" + t.lastSentence()))
                .isEqualTo(measures);
    }

    @Test
    void nothingHasNoLastCharacter() {
        assertThat(Typography.of("")).isEqualTo(new Typography(0, 0, 0, 0, 0, 0, '\0', 0));
        assertThat(Typography.of(" ”) ").last()).isEqualTo('\0');
        assertThat(Typography.markAtEnd(" ”) ")).isEqualTo('\0');
        assertThat(Typography.markAtEnd("So it is?\u200B”) ")).isEqualTo('?');
        assertThat(Typography.markAtEnd("a”")).isEqualTo('a');
    }

    /** Of a long text only the first words are counted, and the last sentence found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 | '' | 45 0 0",
                "46 | '' | 46 0 0",
                "70 | '' | 46 0 0",
                "44 | Stir. It works | 46 1 225",
                "46 | Stir. It works | 46 0 235",
                "80 | Stir. It works | 46 0 405",
                "80 | Stir. it works | 46 0 0",
                "80 | Stir. It works. They work | 46 0 415",
                "80 | Stir. It works now. | 46 0 405",
                "80 | Stir!\u00A0 Works | 46 0 405",
            })
    void theLastSentenceOfALongTextIsFound(int words, String end, String measures) {
        var t = Typography.of("stew ".repeat(words) + end);
        assertThat(t.words() + " " + t.sentences() + " " + t.lastSentence()).isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource({
        "ROBOTS STIR, true, true, true",
        "AI, true, true, true",
        "A, false, true, true",
        "robots, false, false, false",
        "A Plain Title, false, true, true",
        "A title, false, false, false",
        "A Three seven Eight Eleven Twelve, false, true, false",
        "A Three seven Eight Eleven, false, false, false",
    })
    void titlesAreCapitalisedInTheirWeightyWords(
            String text, boolean capitals, boolean title, boolean full) {
        var t = Typography.of(text);
        assertThat(t.isAllCapitals()).isEqualTo(capitals);
        assertThat(t.isTitleCase()).isEqualTo(title);
        assertThat(t.isFullTitleCase()).isEqualTo(full);
    }
}

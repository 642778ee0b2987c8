package org.copydesk.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "What’s New?, what's new",
        "'  what`s \u00A0 new … ', what's new",
        "“Oh”, '\"oh\"'",
        "soft\u00ADhy\u200Bphen\uFEFF\u2060\u200F, softhyphen",
        "a.b, a.b",
        "'!?', ''"
    })
    void wordsAreComparedWithoutWhatDoesNotMatter(String wording, String folded) {
        assertThat(Wording.fold(wording)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"'Share  this!', true", "Share this page, false", "In turn, true", "IN, false"})
    void aWordingIsAllOfATextUnlessItIsOpen(String text, boolean same) {
        assertThat(Wording.isAny(List.of("Share this", "in t…"), text)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sponsored: Fold it.", "sponsored — fold", "A word from us | fold"})
    void whatOpensWithItsDisclosureIsAPromotion(String text) {
        assertThat(soups().discloses(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sponsored",
                "Sponsored soup: Fold it.",
                "Soup: Sponsored: Fold it.",
                "Sponsored\n: Fold it.",
                "A word from those who stir all soups in town: Fold it.",
                ": Sponsored",
            })
    void anyOtherOpeningDisclosesNothing(String text) {
        assertThat(soups().discloses(text)).isFalse();
    }

    private static Profile soups() {
        return Profile.builder("soups").promotion("Sponsored").promotion("A word from …").build();
    }
}

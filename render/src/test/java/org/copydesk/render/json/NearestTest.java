package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is a slip away from another is taken for it. */
class NearestTest {

    private static final List<String> NAMES =
            List.of("front", "signOff", "callToActionOfPromotion");

    @ParameterizedTest
    @CsvSource({
        "front, front",
        "fronts, front",
        "fro, front",
        "frontes, front",
        "frontest,",
        "fo,",
        "sign-off, signOff",
        "call_to_action_of_pro, callToActionOfPromotion",
        "callToAction, ",
        "x, "
    })
    void theNearestIsFound(String word, String nearest) {
        assertThat(Nearest.to(word, NAMES).orElse(null)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"59, front", "60,"})
    void longWordsAreNoSlips(int dashes, String nearest) {
        assertThat(Nearest.to("f" + "-".repeat(dashes) + "ront", NAMES).orElse(null))
                .isEqualTo(nearest);
    }
}

package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.TextEdit;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRulesTest {

    private final Validator validator =
            Validator.of(
                    Configuration.builder(Profile.builder("any").build())
                            .set(RuleSet.ALL)
                            .off("sending/word-count")
                            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See [the paper](https://folding.ai/a) and ![A robot](https://folding.ai/a.png) | ",
                "See [the paper]() | 1:5 link/missing-target",
                "See [the paper](#) | 1:5 link/missing-target",
                "See [](https://folding.ai/a) | 1:5 link/no-text",
                "See [the paper](htps://folding.ai/a) | 1:17 link/malformed",
                "See [the paper](https//folding.ai/a) | 1:17 link/malformed",
                "See [the paper](https://https://folding.ai) | 1:17 link/malformed",
                "See [the paper](<https://folding .ai/a>) | 1:18 link/malformed",
                "See [the paper](https://folding) | 1:17 link/malformed",
                "See [the paper](/a/b) | 1:17 link/relative",
                "See [the paper](a.html) | 1:17 link/relative",
                "See [the part](#part) | ",
                "Write [to us](mailto:a@folding.ai) | ",
                "See [the paper](http://folding.ai/a) | 1:17 link/insecure",
                "See www.folding.ai/a | 1:5 link/bare-url",
                "See [the paper](javascript:go) | 1:17 link/unsafe",
                "See [the paper](data:text/html;x) | 1:17 link/unsafe",
                "See [the paper](https://staging.folding.ai/a) | 1:17 link/staging",
                "See [the paper](https://localhost:8080/a) | 1:17 link/staging",
                "See [the paper](https://192.168.0.7/a) | 1:17 link/staging",
                "See [the paper](https://example.com) | 1:17 link/placeholder",
                "See [the paper](TODO) | 1:17 link/placeholder",
                "See [https://folding.ai/a](https://folding.ai/a) | 1:5 link/bare-url",
                "For the paper [click here](https://folding.ai/a) | 1:15 link/generic-text",
                "See [the paper](https://folding.ai/?a=1&utm_source=b) | 1:17 link/tracking",
                "See [a paper](https://folding.ai/a) or [a study](https://folding.ai/a) | 1:40 link/same-target",
                "See [a paper](https://folding.ai/a) or [a paper](https://folding.ai/b) | 1:40 link/same-text",
                "See ![](https://folding.ai/a.png) | 1:5 image/missing-alt",
                "See ![IMG_2041.jpg](https://folding.ai/a.png) | 1:7 image/useless-alt",
                "See ![image](https://folding.ai/a.png) | 1:7 image/useless-alt",
            })
    void eachKindOfBadLinkIsFoundAtItsPlace(String text, String expected) {
        var found =
                Issues.check(Issues.markdown(text), validator).stream()
                        .filter(f -> f.contains(" link/") || f.contains(" image/"))
                        .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void trackingParametersAreCutOffAndTheOthersKept() {
        var parsed = Issues.markdown("See [a](https://folding.ai/?a=1&utm_source=b&c=2#d)");
        var fix =
                validator.validate(parsed).stream()
                        .filter(f -> f.rule().equals("link/tracking"))
                        .findFirst()
                        .orElseThrow()
                        .diagnostic()
                        .fixes()
                        .get(0);
        assertThat(TextEdit.apply(parsed.source().text(), fix.edits()))
                .isEqualTo("See [a](https://folding.ai/?a=1&c=2#d)");
    }

    @Test
    void numbersOfPlainTextAreAskedWhereTheirAddressStands() {
        var text = "Tin went up [1], so did lead [1].\n\n[1] https://folding.ai/a?utm_source=b\n";
        assertThat(Issues.check(Issues.parse(text), validator))
                .filteredOn(found -> found.contains(" link/"))
                .containsExactly("3:5 link/tracking");
    }
}

package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    @Test
    void nothingIsWrongWithAGoodIssue() {
        assertThat(Issues.check(Issues.CLEAN)).isEmpty();
    }

    @Test
    void whatTheParserSaysIsPartOfTheList() {
        assertThat(Issues.check(Issues.CLEAN.replace("new: A", "new : A")))
                .containsExactly("17:11 label/blank-before-colon");
    }

    @Test
    void aRuleThatIsOffSaysNothingEvenIfTheParserDoes() {
        var off = Issues.configuration().off("label/blank-before-colon").build();
        var parsed = Issues.parse(Issues.CLEAN.replace("new: A", "new : A"));
        assertThat(Issues.check(parsed, Validator.of(off))).isEmpty();
    }

    @Test
    void severitiesCanBeSet() {
        var grave = Issues.configuration().severity("text/double-blank", Severity.ERROR).build();
        var findings =
                Validator.of(grave)
                        .validate(Issues.parse(Issues.CLEAN.replace("a robot", "a  robot")));
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aStrictSetHoldsMoreThanTheRecommended() {
        var parsed = Issues.parse(Issues.CLEAN.replace("A company", "MIT"));
        var all = Validator.of(Issues.configuration().set(RuleSet.ALL).build());
        assertThat(Issues.check(parsed, all)).contains("17:13 text/acronym");
    }

    @Test
    void whoNamesARuleThatDoesNotExistIsToldTheNearest() {
        assertThatThrownBy(() -> Issues.configuration().off("text/duble-blank"))
                .hasMessageContaining("did you mean text/double-blank?");
    }

    @Test
    void whatNobodyWouldReadToTheEndIsCountedOnly() {
        var paragraph = "It folds the  towels.\n\n";
        var found =
                Issues.check(Issues.CLEAN + paragraph.repeat(10_003)).stream()
                        .filter(f -> f.contains("text/double-blank") || f.contains("limit/"))
                        .toList();
        assertThat(found).hasSize(10_001);
        int line = Issues.CLEAN.split("\n").length + 1 + 2 * 10_000;
        assertThat(found.get(10_000)).isEqualTo(line + ":13 limit/diagnostics");
        assertThat(Issues.check(Issues.CLEAN + paragraph.repeat(10_000)))
                .noneMatch(f -> f.contains("limit/"));
    }

    @Test
    void overridesHoldForTheirFilesOnly() {
        var settings = Map.of("text/double-blank", RuleSetting.NONE.turned(false));
        var configuration = Issues.configuration().override(List.of("drafts/**"), settings).build();
        var text = Issues.CLEAN.replace("a robot", "a  robot");
        var validator = Validator.of(configuration);
        assertThat(Issues.check(Issues.parse(SourceText.of("drafts/a.txt", text)), validator))
                .isEmpty();
        assertThat(Issues.check(Issues.parse(SourceText.of("sent/a.txt", text)), validator))
                .hasSize(1);
    }

    @Test
    void fingerprintsStayWhenLinesAreAddedAbove() {
        var text = Issues.CLEAN.replace("arm that", "arm  that");
        var more = text.replace("Last week", "Good news.\n\nLast week");
        var validator = Validator.of(Issues.configuration().build());
        assertThat(validator.validate(Issues.parse(more)).get(0).fingerprint())
                .isEqualTo(validator.validate(Issues.parse(text)).get(0).fingerprint());
    }

    @Test
    void aSideFileSilencesByFingerprintAndIdleLinesAreReported() {
        var parsed = Issues.parse(Issues.CLEAN.replace("a robot", "a  robot"));
        var validator = Validator.of(Issues.configuration().build());
        var line = IgnoreFile.lineFor(validator.validate(parsed).get(0), "a poem");
        var ignored =
                IgnoreFile.parse(
                        "draft.txt.copydesk-ignore", line + "\ntext/date 0000000000000000\n");
        assertThat(validator.validate(parsed, ignored))
                .extracting(f -> f.rule() + " " + f.state() + " " + f.reason())
                .containsExactlyInAnyOrder(
                        "text/double-blank IGNORED a poem", "suppression/unused OPEN ");
    }

    @Test
    void aBaselineMarksWhatIsKnownAndTellsWhatIsGone() {
        var source = SourceText.of("draft.txt", Issues.CLEAN.replace("a robot", "a  robot"));
        var validator = Validator.of(Issues.configuration().build());
        var file = new CheckedFile(source, validator.validate(Issues.parse(source)));
        var baseline = Baseline.parse(Baseline.of(List.of(file)).json());
        assertThat(baseline.mark(file).open()).isEmpty();
        assertThat(baseline.stale(file)).isEmpty();
        assertThat(baseline.stale(new CheckedFile(source, List.of()))).hasSize(1);
    }

    @Tag("hostile")
    @Test
    void manyMarksTakeNoMoreThanLinearTime() {
        for (var mark :
                List.of(
                        "(",
                        "“",
                        "\"",
                        "'",
                        "<",
                        "&",
                        "**",
                        "www.",
                        "a a ",
                        "12 May 2020 ",
                        "[",
                        "x: ",
                        "  ",
                        "{{",
                        "http://a ")) {
            var parsed = Issues.parse("Dear friends,\n\n" + mark.repeat(20_000) + "\n");
            var validator = Validator.of(Issues.configuration().set(RuleSet.ALL).build());
            assertThatCode(
                            () ->
                                    assertTimeout(
                                            Duration.ofSeconds(20),
                                            () -> validator.validate(parsed)))
                    .as(mark)
                    .doesNotThrowAnyException();
        }
    }
}

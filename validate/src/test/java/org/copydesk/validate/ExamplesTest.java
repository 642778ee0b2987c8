package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the documentation of the rules are what their rules say of them. */
class ExamplesTest {

    /** Rules whose examples are no text that could be read. */
    private static final List<String> ELSEWHERE = List.of("link/broken", "link/redirected");

    private static final List<String> MEASURED =
            List.of(
                    "issue/too-few-stories",
                    "issue/too-many-stories",
                    "sending/html-size",
                    "sending/reading-time",
                    "sending/word-count",
                    "text/long-paragraph",
                    "text/long-sentence",
                    "text/reading-grade");

    private static final List<String> BYTES =
            List.of("charset/not-utf-8", "charset/odd-utf-16", "charset/repaired");

    /** A line of the table: the rule, its frame, and each place with the words that stand there. */
    static Stream<Arguments> examples() {
        try (var in = ExamplesTest.class.getResourceAsStream("examples.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> Arguments.of(cells[0], Frame.valueOf(cells[1]), places(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> places(String[] cells) {
        return List.of(cells).subList(2, cells.length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theBadExampleIsFoundWhereItIsBadAndTheGoodOneNot(
            String rule, Frame frame, List<String> places) {
        var doc = Rules.builtIn().find(rule).orElseThrow().doc();
        assertThat(found(doc, frame, doc.bad())).isEqualTo(places);
        assertThat(found(doc, frame, doc.good())).isEmpty();
    }

    private static List<String> found(RuleDoc doc, Frame frame, String example) {
        var source = frame.around(example);
        return all().validate(Issues.parse(source)).stream()
                .filter(finding -> finding.rule().equals(doc.id()))
                .map(Finding::span)
                .map(span -> span.start() - frame.start() + "‹" + source.slice(span) + "›")
                .toList();
    }

    private static Validator all() {
        return Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());
    }

    @Test
    void everyRuleIsTried() {
        var tried = new TreeSet<>(ELSEWHERE);
        tried.addAll(MEASURED);
        tried.addAll(BYTES);
        examples().forEach(line -> tried.add((String) line.get()[0]));
        assertThat(Rules.builtIn().all())
                .extracting(rule -> rule.doc().id())
                .containsExactlyElementsOf(tried);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue/too-few-stories    | min | 3    | 2    | 3    | 0‹",
                "issue/too-many-stories   | max | 6    | 7    | 6    | 404‹Robots",
                "sending/html-size        | max | 102  | 20000| 4000 | 0‹",
                "sending/reading-time     | max | 20   | 9500 | 4300 | 0‹",
                "sending/word-count       | max | 5000 | 5100 | 4900 | 0‹",
                "sending/word-count       | min | 50   | 49   | 50   | 0‹",
                "text/long-paragraph      | max | 220  | 300  | 100  | 15‹Word",
                "text/long-sentence       | max | 60   | 70   | 35   | 15‹Word",
            })
    void whatIsMeasuredIsFoundBeyondItsLimitOnly(
            String rule, String option, int limit, int bad, int good, String place) {
        var validator =
                Validator.of(
                        Configuration.builder(Profiles.THE_BATCH)
                                .option(rule, option, limit)
                                .build());
        assertThat(measured(rule, bad, validator)).containsExactly(place);
        assertThat(measured(rule, good, validator)).isEmpty();
    }

    private static List<String> measured(String rule, int size, Validator validator) {
        var source = SourceText.of("draft.txt", issue(rule, size));
        return validator.validate(Issues.parse(source)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::span)
                .map(span -> span.start() + "‹" + source.slice(span).split(" ", 2)[0])
                .toList();
    }

    private static String issue(String rule, int size) {
        if (rule.startsWith("issue/")) {
            return "Dear friends,\n\nIt folds.\n\nKeep learning!\n\nAndrew\n\nNews\n\n"
                    + "Robots Learn to Fold\n\nIt is slow.\n\nWhat’s new: It folds.\n\n"
                            .repeat(size);
        }
        var sentence = "Word" + " word".repeat(9) + ". ";
        var words =
                switch (rule) {
                    case "text/long-sentence" -> "Word" + " word".repeat(size - 1) + ".";
                    case "text/long-paragraph" -> sentence.repeat(size / 10);
                    default ->
                            (sentence.repeat(10).strip() + "\n\n").repeat((size - 2) / 100)
                                    + "Word"
                                    + " word".repeat((size - 3) % 100);
                };
        return "Dear friends,\n\n" + words.strip() + "\n";
    }

    @Test
    void theReadingGradeIsThatOfItsFormula() {
        var hard = "The utilisation of robotics facilitates organisational optimisation. ";
        var easy = "With robots you can fold a lot of towels in one day. ";
        assertThat(measured("Dear friends,\n\n" + hard.repeat(40)))
                .contains("0 text/reading-grade");
        assertThat(measured("Dear friends,\n\n" + easy.repeat(40)))
                .doesNotContain("0 text/reading-grade");
    }

    private static List<String> measured(String text) {
        return all().validate(Issues.parse(text)).stream()
                .map(finding -> finding.span().start() + " " + finding.rule())
                .toList();
    }

    @Test
    void bytesThatAreNoUtf8AreFoundWhereTheyStand() {
        assertThat(bytes(0x63, 0x61, 0x66, 0xE9)).contains("3 charset/not-utf-8");
        assertThat(bytes(0x63, 0x61, 0x66, 0xC3, 0xA9)).isEmpty();
        assertThat(bytes(0xFF, 0xFE, 0x41)).contains("2 charset/odd-utf-16");
        assertThat(bytes(0xFF, 0xFE, 0x41, 0x00)).isEmpty();
    }

    private static List<String> bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return all().validate(Issues.parse(SourceText.decode("draft.txt", bytes))).stream()
                .filter(finding -> finding.rule().startsWith("charset/"))
                .map(finding -> finding.span().start() + " " + finding.rule())
                .toList();
    }

    @Test
    void aWordThatWasMendedOnTheWayIsShown() {
        var parser = NewsletterParser.builder().repair(true).build();
        var doc = Rules.builtIn().find("charset/repaired").orElseThrow().doc();
        var places =
                Map.of(doc.bad(), List.of(Frame.PARAGRAPH.start()), doc.good(), List.<Integer>of());
        places.forEach(
                (example, starts) ->
                        assertThat(all().validate(parser.parse(Frame.PARAGRAPH.around(example))))
                                .filteredOn(finding -> finding.rule().equals(doc.id()))
                                .extracting(finding -> finding.span().start())
                                .isEqualTo(starts));
    }
}

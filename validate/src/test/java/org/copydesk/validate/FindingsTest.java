package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules say of a draft, where they say it, and when they say nothing. */
class FindingsTest {

    private static final Pattern REPEATED = Pattern.compile("\\{(.+?)\\*(\\d+)}");

    /** A line of the table: the rule, its options, the frame, the text, and all that is found. */
    static Stream<Arguments> findings() {
        return Tables.of("findings.txt")
                .map(
                        cells ->
                                Arguments.of(
                                        cells[0],
                                        cells[1],
                                        Frame.valueOf(cells[2]),
                                        cells[3],
                                        Arrays.asList(cells).subList(4, cells.length)));
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @MethodSource("findings")
    void allThatIsFoundIsSaidAtItsPlace(
            String rule, String options, Frame frame, String text, List<String> found) {
        var configuration = Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL);
        for (var option : options.isEmpty() ? new String[0] : options.split(",")) {
            var parts = option.split("=");
            configuration.option(rule, parts[0], value(parts[1]));
        }
        var source = frame.around(written(text));
        var findings =
                Validator.of(configuration.build()).validate(Issues.parse(source)).stream()
                        .filter(finding -> finding.rule().equals(rule));
        assertThat(
                        findings.map(
                                finding ->
                                        finding.span().start()
                                                - frame.start()
                                                + "‹"
                                                + source.slice(finding.span())
                                                + "› "
                                                + finding.message()))
                .isEqualTo(found);
    }

    /** A number, or a list of one text. */
    private static Object value(String written) {
        return written.matches("\\d+") ? (Object) Integer.valueOf(written) : List.of(written);
    }

    private static String written(String text) {
        return REPEATED.matcher(text.replace("\\n", "\n"))
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }
}

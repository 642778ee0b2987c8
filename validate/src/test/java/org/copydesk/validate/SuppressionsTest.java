package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comments and side files silence, why, and what is said of those that silence nothing. */
class SuppressionsTest {

    private static final Validator VALIDATOR =
            Validator.of(Issues.configuration().set(RuleSet.ALL).build());

    static Stream<Arguments> suppressions() {
        return Tables.ofLines("suppressions.txt")
                .map(
                        cells ->
                                Arguments.of(
                                        cells[0],
                                        cells[1],
                                        Arrays.asList(cells).subList(2, cells.length)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("suppressions")
    void whatIsAskedForIsSilentAndNothingElse(String text, String side, List<String> found) {
        var ignored = IgnoreFile.parse("x.copydesk-ignore", side);
        var findings =
                VALIDATOR.validate(Issues.markdown(text), ignored).stream()
                        .filter(SuppressionsTest::isAsked)
                        .map(SuppressionsTest::summary);
        assertThat(findings).isEqualTo(found);
    }

    private static boolean isAsked(Finding finding) {
        return finding.rule().equals("text/placeholder")
                || finding.rule().startsWith("suppression/");
    }

    private static String summary(Finding finding) {
        var words = new StringBuilder();
        words.append(finding.span().start()).append('–').append(finding.span().end());
        words.append(' ').append(finding.rule()).append(' ').append(finding.state()).append(' ');
        words.append(finding.isOpen() ? finding.message() : finding.reason());
        for (Fix fix : finding.diagnostic().fixes()) {
            words.append(" [").append(fix.title()).append(']');
        }
        return words.toString().strip();
    }
}

package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where each rule begins and where it ends: what is just wrong is found, what is just right not.
 */
class EdgesTest {

    private static final Validator ALL =
            Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());

    /**
     * A line of the table: the rule, its frame, the text with marks, and the text as it is fixed.
     */
    static Stream<Arguments> edges() {
        return Tables.ofLines("edges.txt")
                .map(
                        cells ->
                                Arguments.of(
                                        cells[0],
                                        Frame.valueOf(cells[1]),
                                        cells[2],
                                        cells.length > 3 ? cells[3] : ""));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("edges")
    void whatIsMarkedIsFoundAndFixed(String rule, Frame frame, String marked, String fixed) {
        var plain = marked.replaceAll("[‹›]", "");
        var source = frame.around(plain);
        var findings =
                ALL.validate(Issues.parse(source)).stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .sorted(Comparator.comparingInt(finding -> finding.span().start()))
                        .toList();
        assertThat(marked(plain, frame.start(), findings)).isEqualTo(marked);
        if (!fixed.isEmpty()) {
            assertThat(fixed(source, findings)).isEqualTo(frame.around(fixed).text());
        }
    }

    private static String marked(String plain, int start, List<Finding> findings) {
        var edits =
                findings.stream()
                        .flatMap(
                                finding ->
                                        Stream.of(
                                                mark(finding.span().start() - start, "‹"),
                                                mark(finding.span().end() - start, "›")))
                        .toList();
        return TextEdit.apply(plain, edits);
    }

    private static TextEdit mark(int at, String mark) {
        return new TextEdit(Span.at(at), mark);
    }

    private static String fixed(SourceText source, List<Finding> findings) {
        var edits =
                findings.stream()
                        .flatMap(finding -> finding.diagnostic().fixes().stream().limit(1))
                        .flatMap(fix -> fix.edits().stream())
                        .toList();
        return TextEdit.apply(source.text(), edits);
    }
}

package org.copydesk.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Rules;
import org.copydesk.validate.report.HumanReport.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Findings of every sort in each form, to the last character. */
class ReportFormsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("quiet.txt", Found.fresh(), human(false, Detail.QUIET)),
                Arguments.of("normal.txt", Found.compared(), human(false, Detail.NORMAL)),
                Arguments.of("verbose.txt", Found.compared(), human(false, Detail.VERBOSE)),
                Arguments.of("coloured.txt", Found.compared(), human(true, Detail.VERBOSE)),
                Arguments.of("github.txt", Found.fresh(), Report.named("github")),
                Arguments.of("checkstyle.xml", Found.fresh(), Report.named("checkstyle")),
                Arguments.of("junit.xml", Found.compared(), Report.named("junit")),
                Arguments.of("report.json", Found.compared(), Report.named("json")));
    }

    private static Report human(boolean coloured, Detail detail) {
        return HumanReport.of(coloured, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void allThatIsFoundIsWritten(String name, Checked checked, Report report) throws IOException {
        // Files show what would command a terminal as pictures.
        assertThat(report.write(checked).replace('\u001B', '␛').replace('\u0007', '␇'))
                .isEqualTo(text(name));
    }

    @Test
    void allThatIsFoundIsWrittenAsSarif() throws IOException {
        // The index of a rule changes with every rule that is new.
        var results = sarif(Found.compared(), "/runs/0/results");
        assertThat(results.replaceAll("\n *\"ruleIndex\" : \\d+,", ""))
                .isEqualTo(text("compared.sarif"));
        assertThat(sarif(Found.fresh(), "/runs/0/results"))
                .contains("suppressions")
                .doesNotContain("baselineState");
        assertThat(sarif(Found.fresh(), "/runs/0/artifacts")).isEqualTo(text("artifacts.sarif"));
    }

    private static String sarif(Checked checked, String part) {
        var root = JSON.readTree(Report.named("sarif").write(checked));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root.at(part)) + "\n";
    }

    @Test
    void ruleOfSarifSaysWhatItAsks() throws IOException {
        var root = JSON.readTree(Report.named("sarif").write(Found.fresh()));
        var rules = root.at("/runs/0/tool/driver/rules");
        for (var id : List.of("house/two-lines", "text/double-blank")) {
            var rule =
                    rules.valueStream().filter(r -> r.path("id").asString().equals(id)).findFirst();
            assertThat(
                            JSON.writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(rule.orElseThrow())
                                    + "\n")
                    .isEqualTo(text(id.replace('/', '-') + ".sarif"));
        }
    }

    static Stream<Arguments> counts() {
        Function<CheckedFile, Checked> alone = file -> Checked.of(List.of(file), Rules.builtIn());
        var files = Found.fresh().files();
        var lines =
                files.get(0).findings().stream()
                        .filter(finding -> finding.rule().equals("house/two-lines"))
                        .toList();
        var look = new CheckedFile(files.get(0).source(), lines);
        return Stream.of(
                Arguments.of("nothing to say in 0 files", Checked.of(List.of(), Rules.builtIn())),
                Arguments.of("nothing to say in 1 file", alone.apply(files.get(1))),
                Arguments.of(
                        "1 error, 2 warnings, 1 note in 1 file; 2 suppressed; --fix puts 1 right, --fix-unsafe 1 more",
                        alone.apply(files.get(0))),
                Arguments.of("1 warning in 1 file; --fix-unsafe puts 1 right", alone.apply(look)),
                Arguments.of(
                        "1 warning, 1 note in 1 file; --fix puts 1 right",
                        alone.apply(files.get(2))));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void whatIsFoundIsCounted(String count, Checked checked) {
        assertThat(HumanCount.of(checked, new Ink(false))).isEqualTo(count);
    }

    @Test
    void aSingleFileIsCountedIfSomethingIsToldOfIt() {
        var mixed = Found.fresh().files().get(0);
        var hidden = mixed.findings().stream().filter(finding -> !finding.isOpen()).toList();
        var told = Checked.of(List.of(mixed), Rules.builtIn());
        var silent = Checked.of(List.of(new CheckedFile(mixed.source(), hidden)), Rules.builtIn());
        assertThat(human(false, Detail.QUIET).write(told))
                .endsWith("\n" + HumanCount.of(told, new Ink(false)) + "\n");
        assertThat(human(false, Detail.QUIET).write(silent)).isEmpty();
        assertThat(human(false, Detail.VERBOSE).write(silent))
                .endsWith("\nnothing to say in 1 file; 2 suppressed\n");
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertThat(Xml.escape("\0\u001F \uD7FF\uD800\uDC00\uDFFF\uE000\uFFFD\uFFFE\uFFFF😀"))
                .isEqualTo("\uFFFD\uFFFD \uD7FF\uD800\uDC00\uFFFD\uE000\uFFFD\uFFFD\uFFFD😀");
        assertThat(Xml.escape("\n\r\t<&>\"'")).isEqualTo("&#10;&#13;&#9;&lt;&amp;&gt;&quot;'");
    }

    private static String text(String name) throws IOException {
        try (var in = ReportFormsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

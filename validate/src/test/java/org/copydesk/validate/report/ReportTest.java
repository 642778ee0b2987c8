package org.copydesk.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import org.copydesk.validate.Issues;
import org.copydesk.validate.Rules;
import org.copydesk.validate.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DRAFT =
            Issues.CLEAN
                    .replace("a robot", "a  robot")
                    .replace("Keep learning!", "Keep learning! TK");

    private static CheckedFile file(String name) {
        var source = SourceText.of(name, DRAFT);
        return new CheckedFile(
                source,
                Validator.of(Issues.configuration().build()).validate(Issues.parse(source)));
    }

    private static Checked checked() {
        var file = file("my drafts/a&b.txt");
        var first = file.findings().get(0).as(Finding.State.IGNORED, "a poem");
        var changed = new ArrayList<>(file.findings());
        changed.set(0, first);
        var baseline = Baseline.of(List.of(file("my drafts/a&b.txt")));
        return Checked.of(
                        List.of(new CheckedFile(file.source(), changed), file("c.txt")),
                        Rules.builtIn())
                .against(baseline);
    }

    @Test
    void sarifIsValidByTheOfficialSchema() throws IOException {
        var sarif = Report.named("sarif").write(checked());
        try (var in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            var schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
            assertThat(
                            schema.validate(
                                    sarif.replace("\"columnKind\"", "\"colKind\""),
                                    InputFormat.JSON))
                    .isNotEmpty();
        }
        assertThat(sarif)
                .contains(
                        "\"suppressions\"",
                        "\"justification\" : \"a poem\"",
                        "\"baselineState\" : \"unchanged\"",
                        "\"baselineState\" : \"new\"",
                        "my%20drafts/a&b.txt",
                        "partialFingerprints",
                        "deletedRegion");
    }

    @Test
    void sarifNamesAllRulesAndEveryResultOneOfThem() {
        var run = JSON.readTree(Report.named("sarif").write(checked())).path("runs").path(0);
        var rules = run.path("tool").path("driver").path("rules");
        assertThat(rules.valueStream().map(rule -> rule.path("id").asString()))
                .containsExactlyElementsOf(
                        Rules.builtIn().all().stream().map(rule -> rule.doc().id()).toList());
        for (var result : run.path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
                    .isEqualTo(result.path("ruleId"));
            assertThat(result.path("partialFingerprints").size()).isEqualTo(1);
        }
    }

    @Test
    void sarifKnowsWhatIsSuppressedInTheSourceAndWhatIsGone() {
        var text =
                Issues.CLEAN_MARKDOWN.replace(
                        "Last week",
                        "<!-- copydesk-disable-next-line text/placeholder: a name -->\nTK");
        var source = SourceText.of("a.md", text);
        var validator = Validator.of(Issues.configuration().build());
        var file = new CheckedFile(source, validator.validate(Issues.parse(source)));
        var before =
                new CheckedFile(
                        source,
                        validator.validate(
                                Issues.parse(
                                        SourceText.of(
                                                "a.md", text.replace("a robot", "a  robot")))));
        var against =
                Checked.of(List.of(file), Rules.builtIn()).against(Baseline.of(List.of(before)));
        var results = JSON.readTree(Report.named("sarif").write(against)).at("/runs/0/results");
        assertThat(results.valueStream().map(ReportTest::summary))
                .containsExactly(
                        "text/placeholder new inSource a name", "text/double-blank absent  ");
    }

    private static String summary(JsonNode result) {
        var suppression = result.path("suppressions").path(0);
        return result.path("ruleId").asString()
                + " "
                + result.path("baselineState").asString()
                + " "
                + suppression.path("kind").asString("")
                + " "
                + suppression.path("justification").asString("");
    }

    @Test
    void xmlReportsHoldEveryOpenFindingAtItsPlace() throws Exception {
        var checked = Checked.of(List.of(file("a&b.txt")), Rules.builtIn());
        var errors = xml("checkstyle", checked).getElementsByTagName("error");
        var failures = xml("junit", checked).getElementsByTagName("failure");
        var findings = checked.files().get(0).open();
        assertThat(errors.getLength()).isEqualTo(findings.size());
        assertThat(failures.getLength()).isEqualTo(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            var error = (Element) errors.item(i);
            var place = checked.files().get(0).source().position(findings.get(i).span().start());
            assertThat(error.getAttribute("line") + ":" + error.getAttribute("column"))
                    .isEqualTo(place.toString());
            assertThat(error.getAttribute("message")).isEqualTo(findings.get(i).message());
            assertThat(error.getAttribute("source"))
                    .isEqualTo("copydesk." + findings.get(i).rule().replace('/', '.'));
            assertThat(((Element) failures.item(i)).getAttribute("message"))
                    .isEqualTo(findings.get(i).message());
        }
        var suite = (Element) xml("junit", checked).getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(findings.size()));
    }

    private static Document xml(String report, Checked checked) throws Exception {
        var bytes = Report.named(report).write(checked).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void xmlReportsAreWellFormed() throws Exception {
        for (var name : List.of("checkstyle", "junit")) {
            var xml = Report.named(name).write(checked());
            var document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getDocumentElement().getTagName()).isIn("checkstyle", "testsuites");
            assertThat(xml).contains("a&amp;b.txt");
        }
    }

    @Test
    void jsonIsReadAsJson() {
        var root = JSON.readTree(Report.named("json").write(checked()));
        assertThat(root.findValuesAsString("rule"))
                .contains("text/double-blank", "text/placeholder");
        assertThat(root.findValuesAsString("fingerprint")).allMatch(f -> f.matches("[0-9a-f]{16}"));
    }

    @Test
    void githubCommandsAreOnePerLineWithTheirSpecialCharactersHidden() {
        var checked = Checked.of(List.of(file("a,b:c%.txt")), Rules.builtIn());
        var lines = Report.named("github").write(checked).lines().toList();
        assertThat(lines).hasSize(checked.files().get(0).open().size());
        assertThat(lines)
                .allMatch(
                        line ->
                                line.matches(
                                        "::(error|warning|notice) file=a%2Cb%3Ac%25[.]txt(,[a-zA-Z]+=[^,:]+)+::.+"));
    }

    @Test
    void jsonHoldsPlacesFixesAndStates() {
        var json = Report.named("json").write(checked());
        assertThat(json)
                .contains(
                        "\"line\" : 3",
                        "\"column\" : 48",
                        "\"state\" : \"ignored\"",
                        "\"replacement\" : \" \"",
                        "\"fingerprint\"");
    }

    @Test
    void githubSeesCommands() {
        assertThat(
                        Report.named("github")
                                .write(Checked.of(List.of(file("a.txt")), Rules.builtIn())))
                .contains(
                        "::warning file=a.txt,line=3,endLine=3,col=48,endColumn=49,title=text/double-blank::2 blanks stand in a row here; leave one");
    }

    @Test
    void peopleSeeTheLineWithACaretUnderThePlace() {
        var report =
                HumanReport.of(false, HumanReport.Detail.NORMAL)
                        .write(Checked.of(List.of(file("a.txt")), Rules.builtIn()));
        var lines = report.lines().toList();
        assertThat(lines.get(0)).isEqualTo("a.txt");
        assertThat(lines.get(1))
                .isEqualTo(
                        "  3:48  warning  2 blanks stand in a row here; leave one  [text/double-blank]");
        assertThat(lines.get(2).indexOf("  robot")).isEqualTo(lines.get(3).indexOf("^^"));
        assertThat(report).doesNotContain("\u001B");
        assertThat(HumanReport.of(true, HumanReport.Detail.NORMAL).write(checked()))
                .contains("\u001B[");
    }

    @Test
    void aCleanFilePrintsOneShortLine() {
        var clean = new CheckedFile(SourceText.of("a.txt", Issues.CLEAN), List.of());
        var checked = Checked.of(List.of(clean), Rules.builtIn());
        assertThat(HumanReport.of(false, HumanReport.Detail.NORMAL).write(checked))
                .isEqualTo("a.txt: nothing to say\n");
        assertThat(HumanReport.of(false, HumanReport.Detail.QUIET).write(checked)).isEmpty();
    }
}

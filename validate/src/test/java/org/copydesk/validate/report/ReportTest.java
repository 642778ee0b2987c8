package org.copydesk.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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

class ReportTest {

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
    void xmlReportsAreWellFormed() throws Exception {
        for (var name : List.of("checkstyle", "junit")) {
            var xml = Report.named(name).write(checked());
            var document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new java.io.ByteArrayInputStream(
                                            xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getDocumentElement().getTagName()).isIn("checkstyle", "testsuites");
            assertThat(xml).contains("a&amp;b.txt");
        }
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

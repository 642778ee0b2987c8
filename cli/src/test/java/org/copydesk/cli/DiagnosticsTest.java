package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about an input, and how. */
class DiagnosticsTest {

    private static final String WORDS =
            "warning: this is not UTF-8, so the text was read as Windows-1252; save it as UTF-8 [charset/not-utf-8]";

    private final Desk desk;

    DiagnosticsTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private String cafe() {
        return desk.file(
                "cafe.txt", "Dear friends,\n\nThe caf\u00e9 is open.\n".getBytes(ISO_8859_1));
    }

    @Test
    void aDiagnosticTellsThePlaceTheWordsTheLineAndTheSpan() {
        var answer = desk.run("convert", cafe(), "--to", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .isEqualTo("~/cafe.txt:3:8: " + WORDS + "\nThe caf\u00e9 is open.\n       ^\n");
    }

    @Test
    void standardInputHasANameToo() {
        var answer = desk.input(desk.bytes(cafe())).run("convert", "-", "--to", "json");
        assertThat(answer.err()).startsWith("<stdin>:3:8: warning: ");
    }

    @Test
    void quietDropsWarningsNotesAndTheSummaryButNoErrors() {
        assertThat(desk.run("convert", cafe(), "--to", "json", "-q").err()).isEmpty();
        var answer =
                desk.run(
                        "convert",
                        cafe(),
                        desk.path("nix.txt").toString(),
                        "--to",
                        "json",
                        "--quiet",
                        "-o",
                        desk.path("out").toString());
        assertThat(answer).isEqualTo(new Desk.Answer(1, "", "copydesk: no such file: ~/nix.txt\n"));
    }

    @Test
    void colourIsForTerminalsOnlyAndNotIfItIsUnwanted() {
        var input = cafe();
        assertThat(desk.run("convert", input, "--to", "json").err()).doesNotContain("\u001B");
        assertThat(desk.runOnTerminal(true, 100, "convert", input, "--to", "json").err())
                .contains("\u001B[33mwarning:\u001B[0m", "\u001B[33m       ^\u001B[0m");
        assertThat(desk.runOnTerminal(false, 100, "convert", input, "--to", "json").err())
                .doesNotContain("\u001B");
    }

    @Test
    void aDiagnosticWithAFixEndsInASuggestion() {
        var answer =
                desk.run(
                        "convert",
                        desk.file("a.txt", "Dear friends,\n\nI was in S\u0102\u0141o Paulo.\n"),
                        "--to",
                        "json");
        assertThat(answer.err())
                .endsWith(
                        "\nI was in S\u0102\u0141o Paulo.\n         ^^^^\nsuggestion: write “S\u00e3o”\n");
    }

    @Test
    void suggestionsFollowTheLine() {
        var source = SourceText.of("a.txt", "In S\u0102\u0141o Paulo\n");
        var span = new Span(3, 7);
        var diagnostic =
                Diagnostic.warning("charset/damage", "this was decoded in the wrong charset", span)
                        .with(Fix.safe("write “S\u00e3o”", span, "S\u00e3o"))
                        .with(Fix.unsafe("write “Sao”", span, "Sao"));
        assertThat(remarks(source, diagnostic))
                .isEqualTo(
                        """
                        a.txt:1:4: warning: this was decoded in the wrong charset [charset/damage]
                        In SĂŁo Paulo
                           ^^^^
                        suggestion: write “São”
                        suggestion: write “Sao”
                        """);
    }

    @Test
    void whatWouldSteerATerminalIsShownInsteadOfDone() {
        var source = SourceText.of("a\u001B[2J.txt", "a\u001B[31mb\u202Ec\u0007\n");
        var diagnostic = Diagnostic.note("x/y", "look\u001B[0m", new Span(6, 7));
        assertThat(remarks(source, diagnostic))
                .isEqualTo("a␛[2J.txt:1:7: note: look␛[0m [x/y]\na␛[31mbc␇\n      ^\n");
    }

    @Test
    void aBlankLineIsNotShown() {
        var diagnostic = Diagnostic.warning("x/y", "something is missing here", Span.at(2));
        assertThat(remarks(SourceText.of("a.txt", "a\n\nb\n"), diagnostic))
                .isEqualTo("a.txt:2:1: warning: something is missing here [x/y]\n");
    }

    @Test
    void anErrorInAnInputIsAnErrorOfTheRun() {
        var remarks = new Remarks(Screen.plain(OutputStream.nullOutputStream()), Severity.ERROR);
        remarks.tell(
                SourceText.of("a.txt", "a"),
                List.of(
                        Diagnostic.error("x/y", "bad", Span.at(0)),
                        Diagnostic.warning("x/y", "odd", Span.at(0)),
                        Diagnostic.warning("x/y", "odd", Span.at(0))));
        assertThat(remarks.toString()).isEqualTo("a.txt:1:1: error: bad [x/y]\na\n^\n");
        assertThat(remarks.count(Severity.ERROR)).isOne();
        assertThat(remarks.count(Severity.WARNING)).isEqualTo(2);
        assertThat(new Tally(0, 0, remarks.count(Severity.ERROR), 2, 0).exitCode()).isOne();
    }

    private static String remarks(SourceText source, Diagnostic diagnostic) {
        var remarks = new Remarks(Screen.plain(OutputStream.nullOutputStream()), Severity.NOTE);
        remarks.tell(source, List.of(diagnostic));
        return remarks.toString();
    }
}

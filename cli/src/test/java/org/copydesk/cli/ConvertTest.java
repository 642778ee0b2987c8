package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code copydesk convert}: one issue in, one form out. */
class ConvertTest {

    private final Desk desk;

    ConvertTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "markdown", "html", "text"})
    void aSingleInputGoesToStandardOutput(String form) {
        var answer = desk.run("convert", desk.issue("issue.txt"), "--to", form);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Robots Learn to Cook").endsWith("\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void aSingleOutputGoesToTheFileThatWasNamed() {
        var answer =
                desk.run(
                        "convert",
                        desk.issue("issue.txt"),
                        "--to",
                        "html",
                        "-o",
                        desk.path("page.html").toString());
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", ""));
        assertThat(desk.text("page.html")).startsWith("<!").contains("Robots Learn to Cook");
    }

    @Test
    void aDashIsStandardInputAndStandardOutput() {
        var answer = desk.input(Desk.ISSUE).run("convert", "-", "--to", "text", "-o", "-");
        assertThat(answer).isEqualTo(new Desk.Answer(0, Desk.ISSUE, ""));
    }

    @Test
    void standardInputHasANameInAFolder() {
        var answer =
                desk.input(Desk.ISSUE)
                        .run("convert", "-", "--to", "json", "-o", desk.folder() + "/");
        assertThat(answer.code()).isZero();
        assertThat(desk.names("")).containsExactly("stdin.json");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextComesBackAsItIsToTheByte(Path seed) throws IOException {
        assertThat(textOf(Files.readAllBytes(seed))).isEqualTo(Files.readAllBytes(seed));
    }

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    @Test
    void aTextComesBackAsItIsInItsOwnCharsetAndWithItsOwnLineEnds() throws IOException {
        for (var bytes :
                List.of(
                        "Caf\u00e9\r\n\r\nNa\u00efve\r".getBytes(ISO_8859_1),
                        "\uFEFFDear friends,\n\n\uD800 alone\r\n".getBytes(UTF_16LE),
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, (byte) 0xD8, 0x0A, 0x00},
                        new byte[] {0x41, (byte) 0x81, (byte) 0x8D, 0x0A},
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0x41},
                        new byte[] {})) {
            assertThat(textOf(bytes)).isEqualTo(bytes);
        }
    }

    private byte[] textOf(byte[] bytes) {
        var input = desk.file("any.txt", bytes);
        desk.run(
                "convert",
                input,
                "--to",
                "text",
                "--force",
                "-o",
                desk.path("copy.txt").toString());
        return desk.bytes("copy.txt");
    }

    @Test
    void everyOtherOutputIsUtf8WhateverTheSourceWas() {
        var input =
                desk.file(
                        "old.txt",
                        "Dear friends,\n\nThe caf\u00e9 is open.\n".getBytes(ISO_8859_1));
        assertThat(desk.run("convert", input, "--to", "html").out()).contains("caf\u00e9");
    }

    @Test
    void aNamedFileIsReadWhateverItsEnding() {
        desk.issue("issue.draft");
        var answer =
                desk.run(
                        "convert",
                        desk.path("issue.draft").toString(),
                        "--to",
                        "json",
                        "-o",
                        desk.folder() + "/");
        assertThat(answer.code()).isZero();
        assertThat(desk.names("")).containsExactly("issue.draft", "issue.draft.json");
    }

    @Test
    void aFragmentIsThePageWithoutItsHead() {
        var issue = desk.issue("issue.txt");
        assertThat(desk.run("convert", issue, "--to", "html").out()).contains("<html");
        assertThat(desk.run("convert", issue, "--to", "html", "--fragment").out())
                .contains("Robots Learn to Cook")
                .doesNotContain("<html");
    }

    @Test
    void positionsStandInTheJsonOnDemandOnly() {
        var issue = desk.issue("issue.txt");
        var without = desk.run("convert", issue, "--to", "json").out();
        var with = desk.run("convert", issue, "--to", "json", "--positions").out();
        assertThat(with).isNotEqualTo(without);
    }

    @Test
    void optionsOfOneFormAreRefusedWithAnother() {
        var issue = desk.issue("issue.txt");
        assertThat(desk.run("convert", issue, "--to", "json", "--fragment"))
                .isEqualTo(
                        new Desk.Answer(2, "", "copydesk: --fragment goes with --to html only\n"));
        assertThat(desk.run("convert", issue, "--to", "html", "--positions"))
                .isEqualTo(
                        new Desk.Answer(2, "", "copydesk: --positions goes with --to json only\n"));
    }

    @Test
    void theNotationMayBeGiven() {
        var issue = desk.issue("issue.txt");
        assertThat(desk.run("convert", issue, "--from", "text", "--to", "text").out())
                .isEqualTo(Desk.ISSUE);
        assertThat(desk.run("convert", issue, "--from", "auto", "--to", "text").out())
                .isEqualTo(Desk.ISSUE);
    }

    @Test
    void theLossReportNamesNothingWhereATextStaysAsItIs() {
        var answer =
                desk.run("convert", desk.issue("issue.txt"), "--to", "text", "--report", "loss");
        assertThat(answer).isEqualTo(new Desk.Answer(0, Desk.ISSUE, ""));
    }

    @Test
    void theLossReportTellsWhatAFormCannotCarryAndWhere() {
        var bom = "\uFEFF" + Desk.ISSUE;
        var answer =
                desk.run(
                        "convert",
                        desk.file("a.txt", bom),
                        "--to",
                        "markdown",
                        "--report",
                        "loss",
                        "-q");
        assertThat(answer.code()).isZero();
        assertThat(answer.err().lines().filter(line -> line.startsWith("~")))
                .allSatisfy(line -> assertThat(line).matches("~/a.txt(:[0-9]+:[0-9]+)?: lost: .+"));
    }

    @Test
    void repairMendsWhatWasDecodedInTheWrongCharset() {
        var damaged = desk.file("a.txt", Desk.ISSUE.replace("machines", "S\u0102\u0141o Paulo"));
        var answer = desk.run("convert", damaged, "--to", "text", "--repair");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo(Desk.ISSUE.replace("machines", "S\u00e3o Paulo"));
        assertThat(answer.err()).contains("a.txt:3:29: note: ").contains("S\u00e3o");
        assertThat(desk.run("convert", damaged, "--to", "text").out()).contains("S\u0102\u0141o");
    }

    @Test
    void repairLeavesASoundTextAlone() {
        var answer = desk.run("convert", desk.issue("issue.txt"), "--to", "text", "--repair");
        assertThat(answer).isEqualTo(new Desk.Answer(0, Desk.ISSUE, ""));
    }

    @Test
    void aReaderThatGoesAwayIsNoReasonToComplain() {
        var answer =
                desk.runInto(
                        broken("Broken pipe"), "convert", desk.issue("issue.txt"), "--to", "json");
        assertThat(answer).isEqualTo(new Desk.Answer(141, "", ""));
    }

    @Test
    void aFullDiskBehindStandardOutputIsAnError() {
        var answer =
                desk.runInto(
                        broken("No space left on device"),
                        "convert",
                        desk.issue("issue.txt"),
                        "--to",
                        "json");
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "copydesk: cannot write to standard output: no space left on device\n"));
    }

    @Test
    void standardInputThatBreaksOffIsAnError() {
        var in =
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("Input/output error");
                    }
                };
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(in, OutputStream.nullOutputStream(), err, "convert", "-", "--to", "json");
        assertThat(code).isOne();
        assertThat(err).hasToString("<stdin>: error: cannot be read: input/output error\n");
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}

package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders, few and many. */
class ManyInputsTest {

    private static final byte[] NOT_UTF8 =
            "Dear friends,\n\nThe caf\u00e9 is open.\n".getBytes(ISO_8859_1);

    private final Desk desk;
    private final String out;

    ManyInputsTest(@TempDir Path folder) {
        desk = new Desk(folder);
        out = folder.resolve("out").toString();
    }

    @Test
    void severalInputsGoToAFolder() {
        var answer =
                desk.run(
                        "convert",
                        desk.issue("a.txt"),
                        desk.issue("b.txt"),
                        "--to",
                        "json",
                        "-o",
                        out);
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", "2 issues written to ~/out\n"));
        assertThat(desk.names("out")).containsExactly("a.json", "b.json");
    }

    @Test
    void severalInputsWithoutAFolderAreWrongUsage() {
        var wrong =
                new Desk.Answer(
                        2, "", "copydesk: several inputs need a folder to write to: -o DIR\n");
        assertThat(desk.run("convert", desk.issue("a.txt"), desk.issue("b.txt"), "--to", "json"))
                .isEqualTo(wrong);
        assertThat(desk.run("convert", desk.folder().toString(), "--to", "json")).isEqualTo(wrong);
    }

    @Test
    void severalInputsCannotGoToAFile() {
        var file = desk.file("out", "a file");
        assertThat(
                        desk.run(
                                "convert",
                                desk.issue("a.txt"),
                                desk.issue("b.txt"),
                                "--to",
                                "json",
                                "-o",
                                file))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: ~/out is a file, and several inputs need a folder to write to\n"));
    }

    @Test
    void aFolderIsMirrored() {
        desk.issue("in/one.txt");
        desk.issue("in/2020/may/two.MD");
        desk.issue("in/2020/three.html");
        desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        assertThat(desk.names("out"))
                .containsExactly("2020/may/two.json", "2020/three.json", "one.json");
    }

    @Test
    void aFolderIsAskedForIssuesOnly() {
        for (var name : new String[] {"a.txt", "b.text", "c.md", "d.markdown", "e.html", "f.htm"}) {
            desk.issue("in/" + name);
        }
        for (var name :
                new String[] {
                    "picture.png", "x.json", "README", ".hidden.txt", ".git/notes.txt", ".txt"
                }) {
            desk.issue("in/" + name);
        }
        desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        assertThat(desk.names("out"))
                .containsExactly("a.json", "b.json", "c.json", "d.json", "e.json", "f.json");
    }

    @Test
    void aFolderWithoutIssuesIsAnError() {
        desk.file("in/picture.png", "");
        var answer = desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "copydesk: no issues in ~/in: there is no file that ends in"
                                        + " .txt .text .md .markdown .html .htm\n"));
    }

    @Test
    @Timeout(20)
    void linksAreFollowedButInNoCircle() throws IOException {
        desk.issue("in/deep/a.txt");
        desk.issue("elsewhere/b.txt");
        Files.createSymbolicLink(desk.path("in/deep/back"), desk.path("in"));
        Files.createSymbolicLink(desk.path("in/other"), desk.path("elsewhere"));
        Files.createSymbolicLink(desk.path("in/nowhere.txt"), desk.path("missing"));
        var answer = desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        assertThat(answer.code()).isZero();
        assertThat(desk.names("out")).containsExactly("deep/a.json", "other/b.json");
    }

    @Test
    void whatAnEarlierRunWroteBelowAFolderIsNoInput() {
        desk.issue("in/a.txt");
        var below = desk.path("in/out").toString();
        for (int run = 0; run < 2; run++) {
            var answer =
                    desk.run("convert", desk.path("in").toString(), "--to", "html", "-o", below);
            assertThat(answer.code()).isZero();
        }
        assertThat(desk.names("in")).containsExactly("a.txt", "out/a.html");
    }

    @Test
    void aMissingFileIsReportedAndTheRestGoesOn() {
        var missing = desk.path("nix.txt").toString();
        var answer = desk.run("convert", missing, desk.issue("a.txt"), "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "copydesk: no such file: ~/nix.txt\n1 issue written to ~/out, 1 with errors\n"));
        assertThat(desk.names("out")).containsExactly("a.json");
    }

    @Test
    void anUnreadableFileIsReportedAndTheRestGoesOn() throws IOException {
        desk.issue("in/b.txt");
        var locked = Path.of(desk.issue("in/a.txt"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(locked), "an administrator reads everything");
        var answer = desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                """
                                ~/in/a.txt: error: cannot be read: permission denied
                                1 issue written to ~/out, 1 with errors
                                """));
    }

    @Test
    void whatIsSaidStandsInTheOrderOfTheInputs() {
        IntStream.range(100, 160).forEach(i -> desk.file("in/" + i + ".txt", NOT_UTF8));
        var first = desk.run("convert", desk.path("in").toString(), "--to", "json", "-o", out);
        var again =
                desk.run(
                        "convert",
                        desk.path("in").toString(),
                        "--to",
                        "json",
                        "-o",
                        desk.path("again").toString());
        assertThat(
                        first.err()
                                .lines()
                                .filter(line -> line.contains("warning:"))
                                .map(line -> line.substring(5, 8)))
                .isEqualTo(IntStream.range(100, 160).mapToObj(String::valueOf).toList());
        assertThat(first.err()).endsWith("\n60 issues written to ~/out; 60 warnings\n");
        assertThat(again.err().replace("~/again", "~/out")).isEqualTo(first.err());
    }

    @Test
    void aProgressBarIsShownOnATerminalAndTakenAwayInTheEnd() {
        IntStream.range(0, 10).forEach(i -> desk.issue("in/" + i + ".txt"));
        var answer =
                desk.runOnTerminal(
                        false,
                        80,
                        "convert",
                        desk.path("in").toString(),
                        "--to",
                        "json",
                        "-o",
                        out);
        assertThat(answer.err())
                .contains("░ 1 of 10")
                .endsWith("\r\u001B[K10 issues written to ~/out\n");
    }

    @Test
    void thereIsNoProgressBarForAFewInputsOrWithoutATerminal() {
        IntStream.range(0, 3).forEach(i -> desk.issue("few/" + i + ".txt"));
        IntStream.range(0, 10).forEach(i -> desk.issue("many/" + i + ".txt"));
        var few =
                desk.runOnTerminal(
                        false,
                        80,
                        "convert",
                        desk.path("few").toString(),
                        "--to",
                        "json",
                        "-o",
                        out);
        var many = desk.run("convert", desk.path("many").toString(), "--to", "html", "-o", out);
        assertThat(few.err()).isEqualTo("3 issues written to ~/out\n");
        assertThat(many.err()).isEqualTo("10 issues written to ~/out\n");
    }

    @Test
    void standardInputCanBeReadOnlyOnce() {
        assertThat(desk.run("convert", "-", "-", "--to", "json", "-o", out))
                .isEqualTo(
                        new Desk.Answer(
                                2, "", "copydesk: standard input (-) can be read only once\n"));
    }
}

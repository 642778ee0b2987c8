package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an input is called and whatever stands there: outputs stay in their folder. */
@Timeout(60)
class OutputFolderTest {

    private final Desk desk;
    private final String in;
    private final String out;

    OutputFolderTest(@TempDir Path folder) {
        desk = new Desk(folder);
        in = desk.path("in").toString();
        out = desk.path("out").toString();
    }

    @BeforeEach
    void anOrdinaryInputIsConvertedInAnyCase() throws IOException {
        desk.issue("in/ordinary.txt");
        Files.createDirectory(desk.path("out"));
    }

    private Desk.Answer convert(String... more) {
        var words = new String[] {"convert", in, "--to", "json", "-o", out};
        return desk.run(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Desk.Answer oneFails(String words) {
        return new Desk.Answer(1, "", words + "\n1 issue written to ~/out, 1 with errors\n");
    }

    @Test
    void noFolderThatIsALinkLeadsOut() throws IOException {
        desk.issue("in/sub/a.txt");
        Files.createDirectory(desk.path("elsewhere"));
        Files.createSymbolicLink(desk.path("out/sub"), desk.path("elsewhere"));
        assertThat(convert("--force"))
                .isEqualTo(
                        oneFails(
                                "~/out/sub/a.json: error: not written: a link leads out of the output folder,"
                                        + " to ~/elsewhere/a.json"));
        assertThat(desk.names("elsewhere")).isEmpty();
        assertThat(desk.names("out")).containsExactly("ordinary.json");
    }

    @Test
    void noFileThatIsALinkLeadsOut() throws IOException {
        desk.issue("in/a.txt");
        desk.file("precious.json", "mine");
        Files.createSymbolicLink(desk.path("out/a.json"), desk.path("precious.json"));
        assertThat(convert("--force"))
                .isEqualTo(
                        oneFails(
                                "~/out/a.json: error: not written: a link leads out of the output folder,"
                                        + " to ~/precious.json"));
        assertThat(desk.text("precious.json")).isEqualTo("mine");
    }

    @Test
    void aLinkToNothingIsReplacedAndItsTargetIsNotMade() throws IOException {
        desk.issue("in/a.txt");
        Files.createSymbolicLink(desk.path("out/a.json"), desk.path("nothing.json"));
        assertThat(convert().code()).isOne();
        assertThat(desk.path("out/a.json")).isSymbolicLink();
        assertThat(convert("--force").code()).isZero();
        assertThat(desk.path("out/a.json")).isRegularFile();
        assertThat(desk.path("nothing.json")).doesNotExist();
    }

    @Test
    void theFolderItselfMayBeALinkAndLinksMayStayInside() throws IOException {
        desk.issue("in/sub/a.txt");
        desk.file("real/deep/x", "");
        Files.createSymbolicLink(desk.path("real/sub"), desk.path("real/deep"));
        Files.createSymbolicLink(desk.path("link"), desk.path("real"));
        var answer = desk.run("convert", in, "--to", "json", "-o", desk.path("link").toString());
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", "2 issues written to ~/link\n"));
        assertThat(desk.names("real")).containsExactly("deep/a.json", "deep/x", "ordinary.json");
    }

    @Test
    void aPipeIsNoFileToWrite() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "needs mkfifo");
        desk.issue("in/a.txt");
        new ProcessBuilder("mkfifo", out + "/a.json").start().waitFor();
        assertThat(convert("--force"))
                .isEqualTo(
                        oneFails(
                                "~/out/a.json: error: not written: what has this name is neither a file nor a folder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " blanks  all over ",
                "-",
                "-o",
                "--force",
                "CON",
                "nul",
                "COM1.aux",
                "ends in a dot.",
                "ends in dots...",
                "a.txt",
                "a.json",
                "~",
                "$HOME `id` %2e%2e%2f",
                "a\\..\\..\\b",
                "C:a",
                "a:b*c?d\"e<f>g|h",
                "'",
                "line\nend",
                "\u001B[31m"
            })
    void anOddNameIsTheNameOfTheOutput(String stem) {
        assumeTrue(File.separatorChar == '/', "another system has other names");
        desk.issue("in/" + stem + ".txt");
        var answer = convert();
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", "2 issues written to ~/out\n"));
        assertThat(desk.path("out").toFile().list())
                .containsExactlyInAnyOrder(stem + ".json", "ordinary.json");
        assertThat(desk.path("").toFile().list()).containsExactlyInAnyOrder("in", "out");
    }

    @Test
    void aNamedFileMayHaveAnyNameToo() {
        assumeTrue(File.separatorChar == '/', "another system has other names");
        for (var stem : new String[] {"-o", " ", "CON", "..."}) {
            var file = desk.issue("named/" + stem + ".txt");
            desk.run("convert", "--to", "json", "--force", "-o", out + "/", "--", file);
        }
        assertThat(desk.names("out"))
                .containsExactlyInAnyOrder("-o.json", " .json", "CON.json", "....json");
    }

    @ParameterizedTest
    @CsvSource({"C.UTF-8, 0, '2 issues written to out'", "C, 1, 'cannot spell the name of in/S'"})
    void aNameThatIsNotAsciiIsKeptOrToldWhereTheLocaleLacksIt(String locale, int code, String words)
            throws Exception {
        assumeTrue(File.separatorChar == '/', "needs a shell");
        var issue =
                "in/$(printf 'S\\303\\243o Paulo \\342\\200\\223 \\346\\227\\245 \\360\\237\\215\\236').txt";
        var script =
                "cp in/ordinary.txt \""
                        + issue
                        + "\"; "
                        + CommandProcess.shell("convert", "in", "--to", "json", "-o", "out")
                        + " 2>said; code=$?; ls out | LC_ALL=C od -An -c >names; exit $code";
        var process = new ProcessBuilder("sh", "-c", script).directory(desk.folder().toFile());
        process.environment().put("LC_ALL", locale);
        assertThat(process.start().waitFor()).isEqualTo(code);
        assertThat(desk.text("said")).contains(words);
        assertThat(desk.text("names").replaceAll("\\s", ""))
                .contains("ordinary.json")
                .matches(names -> names.contains("S303243o") == (code == 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "sub/..", "sub/../sub/..", "../in", "./sub/./.."})
    void dotsInTheNameOfAFolderLeadNowhere(String name) throws Exception {
        desk.issue("in/sub/a.txt");
        var process =
                new ProcessBuilder(
                                CommandProcess.words(
                                        List.of(), "convert", name, "--to", "json", "-o", "../out"))
                        .directory(desk.path("in").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        assertThat(desk.names("."))
                .containsExactly(
                        "in/ordinary.txt", "in/sub/a.txt", "out/ordinary.json", "out/sub/a.json");
    }

    @Test
    void aFolderMayBeCalledLikeAFile() {
        desk.issue("in/a.txt/b.txt");
        assertThat(convert().code()).isZero();
        assertThat(desk.names("out")).containsExactly("a.txt/b.json", "ordinary.json");
    }

    @Test
    void aFileAndAFolderOfOneNameDoNotGetInEachOthersWay() {
        desk.issue("in/a.txt");
        desk.issue("in/a.json/b.txt");
        var answer = convert();
        assertThat(answer.code()).isOne();
        assertThat(answer.err())
                .contains("~/out/a.json")
                .endsWith("\n2 issues written to ~/out, 1 with errors\n");
        assertThat(desk.names("out")).hasSize(2).contains("ordinary.json");
    }

    @Test
    void aNameThatGetsTooLongIsReported() {
        assumeTrue(File.separatorChar == '/', "another system has other limits");
        desk.issue("in/" + "l".repeat(251) + ".txt");
        assertThat(convert())
                .isEqualTo(
                        oneFails(
                                "~/out/"
                                        + "l".repeat(251)
                                        + ".json: error: cannot be written: file name too long"));
    }

    @Test
    void aLinkToItselfIsNoInput() throws IOException {
        Files.createSymbolicLink(desk.path("in/a.txt"), desk.path("in/a.txt"));
        Files.createSymbolicLink(desk.path("in/sub"), desk.path("in/sub"));
        assertThat(convert()).isEqualTo(new Desk.Answer(0, "", ""));
        assertThat(desk.names("out")).containsExactly("ordinary.json");
        var answer = desk.run("convert", in + "/a.txt", in, "--to", "json", "-o", out);
        assertThat(answer.err()).startsWith("copydesk: no such file: ~/in/a.txt\n");
        assertThat(answer.code()).isOne();
    }
}

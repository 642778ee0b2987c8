package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all, and nobody's work is lost. */
class OutputFilesTest {

    private final Desk desk;
    private final String out;

    OutputFilesTest(@TempDir Path folder) {
        desk = new Desk(folder);
        out = folder.resolve("out").toString();
    }

    @Test
    void twoInputsNeverWriteTheSameOutput() {
        var answer =
                desk.run(
                        "convert",
                        desk.issue("a.txt"),
                        desk.issue("a.md"),
                        "--to",
                        "json",
                        "-o",
                        out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: ~/a.txt and ~/a.md would both be written to ~/out/a.json\n"));
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void twoInputsNeverWriteOutputsThatDifferInCaseOnly() {
        var answer =
                desk.run(
                        "convert",
                        desk.issue("x/a.txt"),
                        desk.issue("y/A.txt"),
                        "--to",
                        "json",
                        "-o",
                        out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: ~/x/a.txt and ~/y/A.txt would be written to one file, ~/out/A.json,"
                                        + " where case does not count\n"));
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void oneInputIsNotNamedTwice() {
        var issue = desk.issue("a.txt");
        assertThat(desk.run("convert", issue, issue, "--to", "json", "-o", out))
                .isEqualTo(new Desk.Answer(2, "", "copydesk: ~/a.txt is named twice\n"));
    }

    @Test
    void nothingIsOverwrittenWithoutForce() {
        var issue = desk.issue("a.txt");
        var page = desk.file("a.html", "mine");
        assertThat(desk.run("convert", issue, "--to", "html", "-o", page))
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "~/a.html: error: not written: the file exists and is different; --force overwrites it\n"));
        assertThat(desk.text("a.html")).isEqualTo("mine");
        assertThat(desk.run("convert", issue, "--to", "html", "-o", page, "--force").code())
                .isZero();
        assertThat(desk.text("a.html")).contains("Robots");
    }

    @Test
    void whatIsNotOverwrittenIsReportedFileByFile() {
        var issues = new String[] {desk.issue("in/a.txt"), desk.issue("in/b.txt")};
        desk.file("out/a.json", "mine");
        var answer = desk.run("convert", issues[0], issues[1], "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "~/out/a.json: error: not written: the file exists and is different; --force overwrites"
                                        + " it\n1 issue written to ~/out, 1 with errors\n"));
    }

    @Test
    void theSameContentAlreadyThereIsFine() throws IOException {
        var issue = desk.issue("a.txt");
        var other = desk.issue("b.txt");
        desk.run("convert", issue, "--to", "json", "-o", out + "/a.json");
        var longAgo = FileTime.from(Instant.parse("2020-05-13T00:00:00Z"));
        Files.setLastModifiedTime(desk.path("out/a.json"), longAgo);
        var answer = desk.run("convert", issue, other, "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(new Desk.Answer(0, "", "1 issue written to ~/out, 1 unchanged\n"));
        assertThat(Files.getLastModifiedTime(desk.path("out/a.json"))).isEqualTo(longAgo);
    }

    @Test
    void anInputIsNeverOverwrittenByItsOwnOutput() throws IOException {
        var issue = desk.issue("a.txt");
        Files.createSymbolicLink(desk.path("link.txt"), desk.path("a.txt"));
        for (var target : new String[] {"a.txt", "link.txt", "./a.txt"}) {
            var answer =
                    desk.run(
                            "convert",
                            issue,
                            "--to",
                            "text",
                            "--force",
                            "-o",
                            desk.folder() + "/" + target);
            assertThat(answer)
                    .isEqualTo(
                            new Desk.Answer(
                                    2,
                                    "",
                                    "copydesk: the output of ~/a.txt would overwrite the input ~/a.txt\n"));
        }
        assertThat(desk.text("a.txt")).isEqualTo(Desk.ISSUE);
    }

    @Test
    void anInputIsNeverOverwrittenByTheOutputOfAnother() {
        var answer =
                desk.run(
                        "convert",
                        desk.issue("a.html"),
                        desk.issue("a.txt"),
                        "--to",
                        "text",
                        "--force",
                        "-o",
                        desk.folder().toString());
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: the output of ~/a.html would overwrite the input ~/a.txt\n"));
    }

    @Test
    void aFolderIsNamedByASlashOrByBeingOne() throws IOException {
        var issue = desk.issue("a.txt");
        desk.run("convert", issue, "--to", "json", "-o", out + "/");
        Files.createDirectory(desk.path("there"));
        desk.run("convert", issue, "--to", "json", "-o", desk.path("there").toString());
        desk.run("convert", issue, "--to", "json", "-o", desk.path("file").toString());
        assertThat(desk.names("out")).containsExactly("a.json");
        assertThat(desk.names("there")).containsExactly("a.json");
        assertThat(desk.path("file")).isRegularFile();
    }

    @Test
    void missingFoldersAreMade() {
        desk.run(
                "convert",
                desk.issue("a.txt"),
                "--to",
                "json",
                "-o",
                desk.path("x/y/z.json").toString());
        assertThat(desk.path("x/y/z.json")).isRegularFile();
    }

    @Test
    void aFileWhereAFolderShouldBeIsReported() {
        desk.file("file", "");
        var answer =
                desk.run(
                        "convert",
                        desk.issue("a.txt"),
                        "--to",
                        "json",
                        "-o",
                        desk.path("file/a.json").toString());
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "~/file/a.json: error: cannot be written: a file stands where a folder should be\n"));
    }

    @Test
    void aFolderWhereAFileShouldBeIsReported() throws IOException {
        Files.createDirectories(desk.path("out/a.json"));
        var answer = desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", out);
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "~/out/a.json: error: not written: there is a folder of this name\n"));
    }

    @Test
    void linksAreWrittenThrough() throws IOException {
        desk.file("real.json", "old");
        Files.createSymbolicLink(desk.path("link.json"), desk.path("real.json"));
        desk.run(
                "convert",
                desk.issue("a.txt"),
                "--to",
                "json",
                "--force",
                "-o",
                desk.path("link.json").toString());
        assertThat(desk.path("link.json")).isSymbolicLink();
        assertThat(desk.text("real.json")).startsWith("{");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() {
        var device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        var answer =
                desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", device.toString());
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", ""));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void anOverwrittenFileKeepsItsPermissions() throws IOException {
        var page = Path.of(desk.file("a.html", "mine"));
        assumeTrue(Files.getFileStore(page).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-------"));
        desk.run("convert", desk.issue("a.txt"), "--to", "html", "-o", page.toString(), "--force");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-------");
    }

    @Test
    void noDraftIsLeft() {
        desk.run(
                "convert",
                desk.issue("in/a.txt"),
                desk.issue("in/b.txt"),
                "--to",
                "json",
                "-o",
                out);
        assertThat(desk.names("out")).containsExactly("a.json", "b.json");
    }

    @Test
    void draftsOfKilledRunsAreRemovedAndThoseOfLivingOnesAreNot() throws IOException {
        desk.file("out/.copydesk-dead.draft", "half a");
        desk.file("out/.copydesk-notes.txt", "mine");
        var living = Path.of(desk.file("out/.copydesk-living.draft", "half a"));
        try (var channel = FileChannel.open(living, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", out + "/");
            assertThat(lock.isValid()).isTrue();
        }
        assertThat(desk.names("out"))
                .containsExactly(".copydesk-living.draft", ".copydesk-notes.txt", "a.json");
    }

    @Test
    void aDraftThatCannotBeRemovedKeepsNoOther() throws IOException {
        // In any order: a folder can't be opened, and one that can't be is no reason to stop.
        for (int i = 0; i < 8; i++) {
            desk.file("out/.copydesk-dead" + i + ".draft", "half a");
            Files.createDirectory(desk.path("out/.copydesk-folder" + i + ".draft"));
        }
        desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", out + "/");
        assertThat(desk.names("out")).containsExactly("a.json");
    }
}

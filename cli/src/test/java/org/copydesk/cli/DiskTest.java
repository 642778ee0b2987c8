package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the system refuses is told, nothing is lost by it, and the rest is done. */
@Timeout(120)
class DiskTest {

    /**
     * A small disk of its own for one process, gone with it; what is on it in the end is copied.
     */
    private static final List<String> OWN_MOUNTS = List.of("unshare", "--mount");

    /** An administrator without the right to pass by permissions. */
    private static final List<String> NO_PRIVILEGES =
            List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all");

    private final Desk desk;

    DiskTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private Desk.Answer runOnADisk(String prepare, String... args) throws Exception {
        // One thread: a file too large for the disk takes nothing from the next one.
        var command =
                String.join(
                        " ",
                        CommandProcess.words(List.of("-XX:ActiveProcessorCount=1"), args).stream()
                                .map(word -> "'" + word + "'")
                                .toList());
        var script =
                List.of(
                        "mkdir disk kept && mount -t tmpfs -o size=64k none disk"
                                + " && cp -R before/. disk/ || exit 99",
                        prepare,
                        command + " >said.out 2>said.err",
                        "code=$?",
                        "cp -R disk/. kept/",
                        "exit $code");
        return run(OWN_MOUNTS, String.join("\n", script));
    }

    private Desk.Answer runWithoutPrivileges(String... args) throws Exception {
        return run(NO_PRIVILEGES, CommandProcess.shell(args) + " >said.out 2>said.err");
    }

    private Desk.Answer run(List<String> prefix, String script) throws Exception {
        assumeTrue(works(prefix), () -> "cannot do " + String.join(" ", prefix) + " here");
        var words = new ArrayList<>(prefix);
        words.addAll(List.of("sh", "-c", script));
        var process = new ProcessBuilder(words).directory(desk.folder().toFile()).inheritIO();
        process.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        int code = process.start().waitFor();
        return new Desk.Answer(code, desk.text("said.out"), desk.text("said.err"));
    }

    private static boolean works(List<String> prefix) throws InterruptedException {
        var words = new ArrayList<>(prefix);
        words.add("true");
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static String large(String issue) {
        return issue + "\nAnd so on, and so on.\n".repeat(10_000);
    }

    @Test
    void onAFullDiskOldFilesStayAndSmallOnesFindRoom() throws Exception {
        desk.issue("in/a.txt");
        desk.file("in/b.txt", large(Desk.ISSUE));
        desk.issue("in/c.txt");
        desk.file("before/b.json", "old");
        var answer = runOnADisk("", "convert", "in", "--to", "json", "--force", "-o", "disk");
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                """
                                disk/b.json: error: cannot be written: no space left on device
                                2 issues written to disk, 1 with errors
                                """));
        assertThat(desk.names("kept")).containsExactly("a.json", "b.json", "c.json");
        assertThat(desk.text("kept/b.json")).isEqualTo("old");
        assertThat(desk.text("kept/a.json")).endsWith("}\n").isEqualTo(desk.text("kept/c.json"));
    }

    @Test
    void onAFullDiskADraftIsNotFixedAndNotLost() throws Exception {
        var text = large(Desk.ISSUE.replace("a robot", "a  robot")).substring(0, 40_000);
        desk.file("before/a.txt", text);
        desk.file("before/b.txt", Desk.ISSUE.replace("a robot", "a  robot"));
        var answer = runOnADisk("", "check", "disk", "--fix", "--format", "json");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .isEqualTo(
                        """
                        copydesk: cannot write disk/a.txt: no space left on device
                        disk/b.txt: put 1 thing right
                        """);
        assertThat(desk.names("kept")).containsExactly("a.txt", "b.txt");
        assertThat(desk.text("kept/a.txt")).isEqualTo(text);
        assertThat(desk.text("kept/b.txt")).isEqualTo(Desk.ISSUE);
    }

    @Test
    void aReadOnlyDiskIsReportedFileByFile() throws Exception {
        desk.issue("in/a.txt");
        desk.issue("in/b.txt");
        desk.file("before/b.json", "old");
        var answer =
                runOnADisk(
                        "mount -o remount,ro disk",
                        "convert",
                        "in",
                        "--to",
                        "json",
                        "--force",
                        "-o",
                        "disk");
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                """
                                disk/a.json: error: cannot be written: read-only file system
                                disk/b.json: error: cannot be written: read-only file system
                                0 issues written to disk, 2 with errors
                                """));
        assertThat(desk.text("kept/b.json")).isEqualTo("old");
    }

    @Test
    void whatMayNotBeReadOrWrittenIsReported() throws Exception {
        desk.issue("in/a.txt");
        desk.issue("in/locked.txt");
        desk.issue("in/locked/b.txt");
        desk.issue("in/sub/c.txt");
        desk.file("out/sub/old.json", "old");
        permit("in/locked.txt", "---------");
        permit("in/locked", "---------");
        permit("out/sub", "r-xr-xr-x");
        var answer = runWithoutPrivileges("convert", "in", "--to", "json", "-o", "out");
        permit("in/locked", "rwx------");
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                """
                                copydesk: cannot look into in/locked: permission denied
                                in/locked.txt: error: cannot be read: permission denied
                                out/sub/c.json: error: cannot be written: permission denied
                                1 issue written to out, 3 with errors
                                """));
        assertThat(desk.names("out")).containsExactly("a.json", "sub/old.json");
    }

    @Test
    void aCheckGoesOnAfterAFileThatMayNotBeRead() throws Exception {
        desk.issue("in/a.txt");
        desk.issue("in/b.txt");
        permit("in/a.txt", "---------");
        var answer = runWithoutPrivileges("check", "in", "--fix");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("copydesk: cannot read in/a.txt: permission denied\n");
        assertThat(answer.out()).startsWith("in/b.txt\n").endsWith("1 warning in 1 file\n");
    }

    @Test
    void aFileThatBreaksOffIsReported() throws IOException {
        var broken = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(broken), "no file here whose start can't be read");
        desk.issue("in/a.txt");
        Files.createSymbolicLink(desk.path("in/b.txt"), broken);
        var in = desk.path("in").toString();
        var answer = desk.run("convert", in, "--to", "json", "-o", desk.path("out").toString());
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                """
                                ~/in/b.txt: error: cannot be read: input/output error
                                1 issue written to ~/out, 1 with errors
                                """));
    }

    private void permit(String name, String permissions) throws IOException {
        Files.setPosixFilePermissions(
                desk.path(name), PosixFilePermissions.fromString(permissions));
    }
}

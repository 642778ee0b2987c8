package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
@Timeout(60)
class ProcessTest {

    private final Desk desk;

    ProcessTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void theCharsetOfThePlatformDoesNotMatter() throws IOException, InterruptedException {
        var issue = desk.file("a.txt", "Dear friends,\n\nThe café is open – “today”.\n");
        var process =
                new ProcessBuilder(
                                CommandProcess.words(
                                        List.of(
                                                "-Dfile.encoding=US-ASCII",
                                                "-Dstdout.encoding=US-ASCII"),
                                        "convert",
                                        issue,
                                        "--to",
                                        "html"))
                        .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .contains("café", "“today”");
        assertThat(process.waitFor()).isZero();
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void standardInputIsReadFromAPipe() throws IOException, InterruptedException {
        var process = CommandProcess.start("convert", "-", "--to", "text");
        try (var in = process.getOutputStream()) {
            in.write(Desk.ISSUE.getBytes(UTF_8));
        }
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(Desk.ISSUE);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void wrongUsageIsTheExitCodeOfTheProcess() throws IOException, InterruptedException {
        var process = CommandProcess.start("convert");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                .startsWith("copydesk: nothing to read");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void aBrokenPipeIsQuiet() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        var issue = desk.file("long.txt", Desk.ISSUE.repeat(2000));
        var java = CommandProcess.shell();
        var script =
                "("
                        + java
                        + " convert '"
                        + issue
                        + "' --to text; echo $? >'"
                        + desk.path("code")
                        + "') | head -1";
        var process = new ProcessBuilder("/bin/sh", "-c", script).start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("Dear friends,\n");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(desk.text("code").strip()).isEqualTo("141");
    }
}

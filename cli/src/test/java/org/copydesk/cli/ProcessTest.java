package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                start(
                        List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"),
                        "convert",
                        issue,
                        "--to",
                        "html");
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .contains("café", "“today”");
        assertThat(process.waitFor()).isZero();
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void standardInputIsReadFromAPipe() throws IOException, InterruptedException {
        var process = start(List.of(), "convert", "-", "--to", "text");
        try (var in = process.getOutputStream()) {
            in.write(Desk.ISSUE.getBytes(UTF_8));
        }
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(Desk.ISSUE);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void wrongUsageIsTheExitCodeOfTheProcess() throws IOException, InterruptedException {
        var process = start(List.of(), "convert");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                .startsWith("copydesk: nothing to read");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void aBrokenPipeIsQuiet() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        var issue = desk.file("long.txt", Desk.ISSUE.repeat(2000));
        var java =
                String.join(" ", java(List.of()).stream().map(word -> "'" + word + "'").toList());
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

    private static Process start(List<String> options, String... args) throws IOException {
        var command = java(options);
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }

    /** The command of this test: the class path may be spread over two properties. */
    private static List<String> java(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(world());
        command.addAll(options);
        command.add("-cp");
        command.add(
                String.join(
                        File.pathSeparator,
                        Stream.of("jdk.module.path", "java.class.path")
                                .map(property -> System.getProperty(property, ""))
                                .filter(path -> !path.isEmpty())
                                .toList()));
        command.add("org.copydesk.cli.Main");
        return command;
    }

    /** The locale, time zone and charset that the build gives to tests. */
    private static List<String> world() {
        var world = System.getProperty("test.world", "");
        return world.isBlank() ? List.of() : List.of(world.strip().split("\\s+"));
    }
}

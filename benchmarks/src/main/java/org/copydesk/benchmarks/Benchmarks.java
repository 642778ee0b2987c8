package org.copydesk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks all questions and writes the answers: a table for people, a plot, and a file with which two
 * commits can be compared.
 */
final class Benchmarks {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Benchmarks() {}

    /** Takes {@code quick} or {@code full}, or {@code compare} and two files of results. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException {
        if (arguments[0].equals("compare")) {
            var before = JSON.readValue(Path.of(arguments[1]).toFile(), Result.class);
            var after = JSON.readValue(Path.of(arguments[2]).toFile(), Result.class);
            System.out.print(new Comparison(before, after).table());
            return;
        }
        System.setProperty(Documents.HOME, arguments[1]);
        boolean full = arguments[0].equals("full");
        var result = run(full ? Mode.full() : Mode.quick());
        write(
                result,
                full ? Home.folder().resolve("docs") : Home.folder().resolve("benchmarks/target"));
    }

    private static Result run(Mode mode) throws IOException, InterruptedException, RunnerException {
        var scores = new Rounds(mode).run();
        var scaling = new Scaling(mode);
        return new Result(
                machine(),
                scores,
                scaling.lengths(),
                scaling.heaps(),
                scaling.archives(),
                Stream.concat(
                                new Starts(mode.starts()).run().stream(),
                                new Folders(mode.folder()).run().stream())
                        .toList());
    }

    private static void write(Result result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("benchmarks.json"), JSON.writeValueAsString(result) + "\n");
        Files.writeString(folder.resolve("benchmarks.svg"), new Plot(result.lengths()).svg());
        var page = new Page(result).markdown();
        Files.writeString(folder.resolve("benchmarks.md"), page);
        System.out.print(page);
    }

    private static Result.Machine machine() throws IOException, InterruptedException {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return new Result.Machine(
                commit(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize());
    }

    private static String commit() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of("git", "describe", "--always", "--dirty"))
                        .directory(Home.folder().toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var commit =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? commit.strip() : "unknown";
    }
}

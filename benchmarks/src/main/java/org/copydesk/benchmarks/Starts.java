package org.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the command from start to end, as a whole process. */
final class Starts {

    private final int times;

    Starts(int times) {
        this.times = times;
    }

    List<Result.Start> run() throws IOException, InterruptedException {
        var home = Home.folder();
        var output = Files.createTempDirectory("copydesk");
        var seed = firstSeed(home);
        var starts = new ArrayList<Result.Start>();
        for (var form : List.of("json", "html")) {
            var command =
                    List.of(
                            home.resolve("copydesk").toString(),
                            "convert",
                            seed.toString(),
                            "--to",
                            form,
                            "--force",
                            "-o",
                            output.resolve("issue." + form).toString());
            starts.add(new Result.Start("convert a seed to " + form, seconds(home, command)));
        }
        starts.add(
                new Result.Start(
                        "java that does nothing at all",
                        seconds(home, List.of("java", "-Xshare:auto", "-version"))));
        return starts;
    }

    /** The first run builds what there is to build, and does not count. */
    private List<Double> seconds(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Processes.seconds(folder, command);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            seconds.add(Processes.seconds(folder, command));
        }
        return seconds;
    }

    private static Path firstSeed(Path home) throws IOException {
        try (var files = Files.list(home.resolve("seeds"))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}

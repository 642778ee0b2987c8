package org.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Measures the command on a folder of issues, on one processor and on two in turn. */
final class Folders {

    private static final int LENGTH = 20_000;
    private static final int ROUNDS = 5;

    private final int issues;

    Folders(int issues) {
        this.issues = issues;
    }

    List<Result.Start> run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("copydesk");
        try {
            var inputs = Files.createDirectory(folder.resolve("issues"));
            var mixer = Documents.mixer();
            for (int i = 0; i < issues; i++) {
                Files.writeString(inputs.resolve(i + ".txt"), mixer.issue(LENGTH));
            }
            return convert(inputs, folder);
        } finally {
            delete(folder);
        }
    }

    /** Each time into a new folder: names that were deleted a moment ago are slow to make. */
    private List<Result.Start> convert(Path inputs, Path folder)
            throws IOException, InterruptedException {
        var one = new ArrayList<Double>();
        var two = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            one.add(seconds(inputs, folder.resolve("1-" + i), 1));
            two.add(seconds(inputs, folder.resolve("2-" + i), 2));
        }
        var what = "convert " + issues + " issues of 20 KB to json on %s";
        return List.of(
                new Result.Start(what.formatted("one processor"), one),
                new Result.Start(what.formatted("two"), two));
    }

    private static double seconds(Path inputs, Path output, int processors)
            throws IOException, InterruptedException {
        var home = Home.folder();
        return Processes.seconds(
                home,
                List.of(
                        home.resolve("copydesk").toString(),
                        "convert",
                        inputs.toString(),
                        "--quiet",
                        "--to",
                        "json",
                        "-o",
                        output.toString()),
                Map.of("COPYDESK_JAVA_OPTS", "-XX:ActiveProcessorCount=" + processors));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

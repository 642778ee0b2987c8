package org.copydesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs other processes. */
final class Processes {

    private Processes() {}

    /** The numbers that a process prints; nothing if it fails, as for want of memory. */
    static Optional<double[]> numbers(List<String> command)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(output.strip().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    /** How many seconds a process takes from start to end. */
    static double seconds(Path folder, List<String> command)
            throws IOException, InterruptedException {
        return seconds(folder, command, Map.of());
    }

    /** The same with variables in its environment. */
    static double seconds(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        var process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}

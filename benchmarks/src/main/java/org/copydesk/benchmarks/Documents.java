package org.copydesk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plain texts that are read: the seeds, generated issues, or real ones where they are at hand.
 */
final class Documents {

    /** The folder of the project; a benchmark runs in a process of its own, which is told it. */
    static final String HOME = "copydesk.home";

    /** A folder of plain texts of one's own, named beside the project. */
    static final String CORPUS = "copydesk.corpus";

    private static final int GENERATED = 20;
    private static final int GENERATED_LENGTH = 20_000;
    private static final long SEED = 20261122;

    private Documents() {}

    /** The texts of a kind: {@code seeds}, {@code generated} or {@code corpus}. */
    static List<String> of(String kind) {
        return switch (kind) {
            case "seeds" -> seeds();
            case "generated" -> generated();
            case "corpus" -> texts(Path.of(System.getProperty(CORPUS)));
            default -> throw new IllegalArgumentException("no such documents: " + kind);
        };
    }

    static IssueMixer mixer() {
        return new IssueMixer(seeds(), SEED);
    }

    /** How many bytes texts have in UTF-8. */
    static long bytes(List<String> texts) {
        return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private static List<String> generated() {
        var mixer = mixer();
        return Stream.generate(() -> mixer.issue(GENERATED_LENGTH)).limit(GENERATED).toList();
    }

    static List<String> seeds() {
        return texts(Path.of(System.getProperty(HOME, ".")).resolve("seeds"));
    }

    private static List<String> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Documents::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

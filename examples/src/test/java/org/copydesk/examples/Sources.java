package org.copydesk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The texts that tests read: the seeds of the project, and real issues where the machine has them.
 */
final class Sources {

    private Sources() {}

    /** The files of the five issues that the project carries. */
    static List<Path> seeds() {
        return in(root().resolve("seeds"), ".txt");
    }

    /**
     * The files of real issues; none where they are not: they are other people’s texts and no part
     * of the project.
     */
    static Optional<List<Path>> corpus(String folder, String ending) {
        for (var above = root(); above != null; above = above.getParent()) {
            var path = above.resolve("shared").resolve("corpus").resolve(folder);
            if (Files.isDirectory(path)) {
                return Optional.of(in(path, ending));
            }
        }
        return Optional.empty();
    }

    /** The folder of the project. */
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("seeds"))
                ? folder
                : folder.resolve("..").normalize();
    }

    static List<Path> in(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

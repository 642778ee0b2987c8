package org.copydesk.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.source.SourceText;

/**
 * The texts that tests read: the seeds of the project, and real issues where the machine has them.
 */
final class Sources {

    private Sources() {}

    /** The five issues that the project carries. */
    static List<SourceText> seeds() {
        return in(root().resolve("seeds"), ".txt");
    }

    /**
     * A folder of real issues, if it is there: they are other people’s texts and no part of the
     * project.
     */
    static Optional<Path> corpus(String folder) {
        for (var above = root(); above != null; above = above.getParent()) {
            var path = above.resolve("shared").resolve("corpus").resolve(folder);
            if (Files.isDirectory(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The sources in a folder whose names have an ending, sorted by name. */
    static List<SourceText> in(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceText read(Path file) {
        try {
            return SourceText.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("seeds"))
                ? folder
                : folder.resolve("..").normalize();
    }
}

package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.SourceText;

/**
 * Something to read.
 *
 * @param name what messages call it
 * @param file the file; none for standard input
 * @param place the file below the folder that was named, or just its name
 */
record Input(String name, Optional<Path> file, Path place) {

    /** Stands for standard input on the command line. */
    static final String STANDARD_INPUT = "-";

    static Input standardInput() {
        return new Input("<stdin>", Optional.empty(), Path.of("stdin"));
    }

    static Input of(Path file) {
        var name = file.getFileName();
        return new Input(file.toString(), Optional.of(file), name == null ? file : name);
    }

    /** A file found below a folder. */
    static Input below(Path folder, Path file) {
        return new Input(file.toString(), Optional.of(file), folder.relativize(file));
    }

    byte[] read(InputStream standardInput, Limits limits) throws IOException {
        if (file.isEmpty()) {
            return SourceText.bytes(standardInput, name, limits);
        }
        try (var in = Files.newInputStream(file.get())) {
            return SourceText.bytes(in, name, limits);
        }
    }
}

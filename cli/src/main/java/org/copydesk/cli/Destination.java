package org.copydesk.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the outputs go. */
sealed interface Destination {

    /** All to standard output. */
    record StandardOutput() implements Destination {}

    /** The only output to a file. */
    record OneFile(Path file) implements Destination {}

    /** Every output to a file of its own below a folder. */
    record Folder(Path folder) implements Destination {}

    /**
     * What {@code -o} means, or its absence.
     *
     * @throws WrongUsage if it can't be meant with these inputs
     */
    static Destination of(Optional<String> said, List<String> inputs) {
        if (said.isEmpty() || said.get().equals("-")) {
            return standardOutput(inputs);
        }
        var path = path(said.get());
        boolean many = areMany(inputs);
        if (!many && !endsLikeFolder(said.get()) && !Files.isDirectory(path)) {
            return new OneFile(path);
        }
        return folder(
                path,
                many
                        ? "several inputs need a folder to write to"
                        : "its name ends like a folder's");
    }

    /**
     * As {@link #of(Optional, List)}, but a name that does not exist yet is a folder's unless it
     * ends as given.
     */
    static Destination ofFolder(Optional<String> said, List<String> inputs, String ending) {
        if (said.isEmpty()
                || said.get().equals("-")
                || (!areMany(inputs) && said.get().endsWith(ending))) {
            return of(said, inputs);
        }
        return folder(path(said.get()), "-o needs a folder here, or a name that ends in " + ending);
    }

    /** The folder, if there is one. */
    default Optional<Path> outputs() {
        return this instanceof Folder into ? Optional.of(into.folder()) : Optional.empty();
    }

    /** Whether these arguments may stand for more than one input. */
    static boolean areMany(List<String> inputs) {
        return inputs.size() > 1 || inputs.stream().anyMatch(Inputs::isFolder);
    }

    private static Destination standardOutput(List<String> inputs) {
        if (areMany(inputs)) {
            throw new WrongUsage("several inputs need a folder to write to: -o DIR");
        }
        return new StandardOutput();
    }

    private static Destination folder(Path path, String why) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongUsage(path + " is a file, and " + why);
        }
        return new Folder(path);
    }

    private static boolean endsLikeFolder(String name) {
        return name.endsWith("/") || name.endsWith(File.separator);
    }

    private static Path path(String name) {
        try {
            if (!name.isBlank()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            throw new WrongUsage("-o: a file can't be called " + name);
        }
        throw new WrongUsage("-o needs a name: -o FILE or -o DIR");
    }
}

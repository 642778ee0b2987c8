package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the arguments of a command stand for.
 *
 * @param found what is to be read, in the order of the arguments, a folder's files sorted
 * @param problems what is wrong with arguments, in words
 */
record Inputs(List<Input> found, List<String> problems) {

    Inputs {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }

    /**
     * Looks the arguments up.
     *
     * @param outputs a folder to pass by below the named ones: what an earlier run wrote there is
     *     no input
     */
    static Inputs of(List<String> arguments, Optional<Path> outputs) {
        if (arguments.stream().filter(Input.STANDARD_INPUT::equals).count() > 1) {
            throw new WrongUsage("standard input (-) can be read only once");
        }
        var found = new ArrayList<Input>();
        var problems = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals(Input.STANDARD_INPUT)) {
                found.add(Input.standardInput());
            } else {
                path(argument)
                        .ifPresentOrElse(
                                path -> add(path, outputs, found, problems),
                                () ->
                                        problems.add(
                                                "no such file: "
                                                        + (argument.isEmpty() ? "''" : argument)));
            }
        }
        return new Inputs(found, problems);
    }

    /** The file or folder of a name; none if nothing has this name. */
    static Optional<Path> path(String name) {
        try {
            return Optional.of(name).filter(n -> !n.isEmpty()).map(Path::of).filter(Files::exists);
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    static boolean isFolder(String argument) {
        return path(argument).filter(Files::isDirectory).isPresent();
    }

    private static void add(
            Path path, Optional<Path> outputs, List<Input> found, List<String> problems) {
        if (!Files.isDirectory(path)) {
            found.add(Input.of(path));
            return;
        }
        var folder = FolderWalk.of(path, outputs);
        folder.files().forEach(file -> found.add(Input.below(path, file)));
        problems.addAll(folder.problems());
        if (folder.files().isEmpty() && folder.problems().isEmpty()) {
            problems.add(
                    "no issues in " + path + ": there is no file that ends in " + Endings.list());
        }
    }
}

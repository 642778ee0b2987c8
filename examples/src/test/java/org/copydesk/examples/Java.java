package org.copydesk.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs programs in a JVM of their own, with what this one has on its class path. */
public final class Java {

    private Java() {}

    /** Runs a class of the class path with arguments; gives the exit code. */
    static int run(Path folder, List<String> classAndArguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(classAndArguments);
        return start(folder, command);
    }

    /** Runs java with arguments; gives the exit code. */
    static int start(Path folder, List<String> arguments) throws IOException, InterruptedException {
        var command = command();
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }

    /**
     * The java that runs this test, in the locale, time zone and charset that the build gives to
     * tests.
     */
    public static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var world = System.getProperty("test.world", "");
        if (!world.isBlank()) {
            command.addAll(List.of(world.strip().split("\\s+")));
        }
        return command;
    }

    /** The parts of the class path that are not this module’s own, as a path. */
    static String path(Predicate<String> entries) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entries)
                .collect(Collectors.joining(File.pathSeparator));
    }
}

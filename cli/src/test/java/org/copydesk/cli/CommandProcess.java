package org.copydesk.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command as a process of its own. */
final class CommandProcess {

    private CommandProcess() {}

    static Process start(String... args) throws IOException {
        return new ProcessBuilder(words(List.of(), args)).start();
    }

    /** The words that run it; the class path of a test may be spread over two properties. */
    static List<String> words(List<String> options, String... args) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:TieredStopAtLevel=1");
        words.addAll(world());
        words.addAll(options);
        words.add("-cp");
        words.add(
                String.join(
                        File.pathSeparator,
                        Stream.of("jdk.module.path", "java.class.path")
                                .map(property -> System.getProperty(property, ""))
                                .filter(path -> !path.isEmpty())
                                .toList()));
        words.add("org.copydesk.cli.Main");
        words.addAll(List.of(args));
        return words;
    }

    /** The same words for a shell. */
    static String shell(String... args) {
        return String.join(
                " ", words(List.of(), args).stream().map(word -> "'" + word + "'").toList());
    }

    /** The locale, time zone and charset that the build gives to tests. */
    private static List<String> world() {
        var world = System.getProperty("test.world", "");
        return world.isBlank() ? List.of() : List.of(world.strip().split("\\s+"));
    }
}

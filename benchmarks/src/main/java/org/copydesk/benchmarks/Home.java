package org.copydesk.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the project is, and what processes of its benchmarks are told. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty(Documents.HOME, ".")).toAbsolutePath().normalize();
    }

    /** The options that a process of ours needs, and more. */
    static String[] jvmArguments(String... more) {
        var corpus = System.getProperty(Documents.CORPUS, "");
        return Stream.concat(
                        Stream.of(
                                "-D" + Documents.HOME + "=" + folder(),
                                "-D" + Documents.CORPUS + "=" + corpus),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** The command line of another program of this module. */
    static List<String> java(Class<?> program, List<String> options, String... arguments) {
        var launcher = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(launcher),
                        options.stream(),
                        Stream.of(jvmArguments()),
                        Stream.of("-cp", System.getProperty("java.class.path"), program.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }
}

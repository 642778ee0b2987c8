package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder to work in and a way to run the command there; in what it says, the folder is called
 * {@code ~}.
 */
final class Desk {

    static final String ISSUE =
            """
            Dear friends,

            Today I want to write about machines that cook. They are getting better every week, and so is breakfast.

            Keep learning!

            Andrew

            News

            Robots Learn to Cook

            A new system makes pancakes from a recipe that it has never seen.

            What’s new: Researchers built a robot that reads recipes and follows them.

            Why it matters: Everybody has breakfast.
            """;

    private final Path folder;
    private InputStream in = InputStream.nullInputStream();

    Desk(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The name of a new file with the usual issue in it. */
    String issue(String name) {
        return file(name, ISSUE);
    }

    /** The name of a new file. */
    String file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    String file(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            return Files.write(path(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** The names of all files below a folder, sorted. */
    List<String> names(String below) {
        try (Stream<Path> files = Files.walk(path(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path(below).relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the next run finds on standard input. */
    Desk input(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Desk input(String text) {
        return input(text.getBytes(UTF_8));
    }

    Answer run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(in, out, err, args);
        return answer(code, out, err);
    }

    /** Runs the command as on a terminal. */
    Answer runOnTerminal(boolean colour, int width, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console =
                new Console(
                        in,
                        Screen.terminal(out, colour, width),
                        Screen.terminal(err, colour, width));
        return answer(Main.run(console, args), out, err);
    }

    /** Runs the command with somebody else at the end of its standard output. */
    Answer runInto(OutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        int code = Main.run(in, out, err, args);
        return answer(code, new ByteArrayOutputStream(), err);
    }

    private Answer answer(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Answer(
                code, out.toString(UTF_8), err.toString(UTF_8).replace(folder.toString(), "~"));
    }

    /**
     * What a run gave.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Answer(int code, String out, String err) {}
}

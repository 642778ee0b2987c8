package org.copydesk.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The rows of a table of cases; a line that begins with a hash is a remark. */
final class Tables {

    private Tables() {}

    /** The cells of each row. */
    static Stream<String[]> of(String name) {
        try (var in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of each row, in which {@code \n} stands for a line end. */
    static Stream<String[]> ofLines(String name) {
        return of(name).map(Tables::withLineEnds);
    }

    private static String[] withLineEnds(String[] cells) {
        return Stream.of(cells).map(cell -> cell.replace("\\n", "\n")).toArray(String[]::new);
    }
}

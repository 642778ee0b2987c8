package org.copydesk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** The lines of a table of cases; pictures of control characters stand for these. */
final class Cases {

    private Cases() {}

    static Stream<String[]> of(String name) {
        try (var in = Cases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#!"))
                    .map(Cases::cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(" → ", -1)).map(Cases::unpictured).toArray(String[]::new);
    }

    private static String unpictured(String cell) {
        return cell.codePoints()
                .map(c -> c >= 0x2400 && c <= 0x2420 ? c - 0x2400 : c == '␢' ? 0xFEFF : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

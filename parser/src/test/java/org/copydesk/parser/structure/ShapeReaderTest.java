package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.parser.surface.SourceBlock;
import org.junit.jupiter.api.Test;

/** Who changes what lines look like writes the new shapes as {@code CasesTest} says. */
class ShapeReaderTest {

    private static final Path LINES =
            Path.of("src/test/resources/org/copydesk/parser/structure/shapes.txt");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final ShapeReader shapes = new ShapeReader(new Cues(Profiles.THE_BATCH));

    @Test
    void aLineLooksAsItsWordingAndItsTypographySay() throws IOException {
        var expected = Files.readString(LINES);
        var read = expected.lines().map(this::read).collect(Collectors.joining("\n", "", "\n"));
        if (System.getProperty("copydesk.cases", "").equals("write")) {
            Files.writeString(LINES, read);
        }
        assertThat(read).isEqualTo(expected);
    }

    /** A line of the file with the shape that is read in the place of the one that is written. */
    private String read(String line) {
        int colon = line.indexOf(": ");
        return line.isEmpty() || line.startsWith("#")
                ? line
                : shapeOf(line.substring(colon + 2)) + line.substring(colon);
    }

    private Shape shapeOf(String escaped) {
        var text =
                ESCAPE.matcher(escaped)
                        .replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));
        return shapes.shapeOf(SourceBlock.paragraph(text, List.of(), 1, 0, text.length()));
    }
}

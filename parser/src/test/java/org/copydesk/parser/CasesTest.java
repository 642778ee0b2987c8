package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Issues beside all that is read of them: every node with its place and its words, and what is said
 * of the source. Who changes what is read writes the new reading with {@code
 * -Dcopydesk.cases=write} and looks at what is different.
 */
class CasesTest {

    private static final Path CASES =
            Path.of("src", "test", "resources", "org", "copydesk", "parser", "cases");

    private final NewsletterParser parser = NewsletterParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courier.txt",
                "damaged.txt",
                "wrapped.txt",
                "lists.txt",
                "mail.txt",
                "digest.txt",
                "draft.txt",
                "pairs.txt",
                "boxed.txt",
                "framed.txt",
                "addresses.txt",
                "courier.md",
                "marks.md",
                "digest.md",
                "spans.md",
                "headers.md",
                "front.md",
                "flat.md",
                "slanted.md",
                "reader.md",
                "courier.html",
                "page.html",
                "tables.html",
                "data.html",
                "flow.html",
                "rules.html",
                "soup.html",
                "labels.html"
            })
    void itIsReadAsItStandsBesideIt(String name) throws IOException {
        assertRead(parser.parse(source(name)), name + ".tree");
    }

    @Test
    void whatIsDamagedIsMendedWhereSomebodyAsks() throws IOException {
        var mending = NewsletterParser.builder().repair(true).build();
        assertRead(mending.parse(source("damaged.txt")), "damaged.txt.mended.tree");
    }

    private static void assertRead(ParsedIssue parsed, String name) throws IOException {
        var read = Tree.of(parsed);
        var expected = CASES.resolve(name);
        if (System.getProperty("copydesk.cases", "").equals("write")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static SourceText source(String name) throws IOException {
        return SourceText.decode(name, Files.readAllBytes(CASES.resolve(name)));
    }
}

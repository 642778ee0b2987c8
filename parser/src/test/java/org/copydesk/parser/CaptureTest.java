package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.junit.jupiter.api.Test;

/** The same issue captured in other ways is the same issue. */
class CaptureTest {

    private final NewsletterParser parser = NewsletterParser.create();

    @Test
    void withOtherLineEnds() {
        assertSame(text -> text.replace("\n", "\r\n"));
        assertSame(text -> text.replace("\n", "\r"));
    }

    @Test
    void withOtherBullets() {
        assertSame(text -> text.replaceAll("  • ?", "- "));
        assertSame(text -> text.replaceAll("  • ?", "    *   "));
    }

    @Test
    void withTwiceTheBlankLines() {
        assertSame(text -> text.replaceAll("\n(?=\n)", "\n\n"));
    }

    @Test
    void withoutAnyBlankLines() {
        for (var seed : Sources.seeds()) {
            var issue = parser.parse(seed.text().replaceAll("\n{2,}", "\n")).issue();
            assertThat(issue.items()).hasSameSizeAs(parser.parse(seed).issue().items());
        }
    }

    /** A caption right under a full line of a bullet can’t be told from the bullet’s next line. */
    @Test
    void withWrappedLines() {
        for (var seed : Sources.seeds()) {
            var wrapped = issue(wrap(seed.text()));
            assertThat(words(wrapped.all(Line.class)))
                    .isEqualTo(words(issue(seed.text()).all(Line.class)));
            assertThat(words(wrapped.all(Label.class)))
                    .isEqualTo(words(issue(seed.text()).all(Label.class)));
        }
    }

    private static List<String> words(List<? extends Node> nodes) {
        return nodes.stream().map(Node::plainText).toList();
    }

    private void assertSame(UnaryOperator<String> capture) {
        for (var seed : Sources.seeds()) {
            // A label alone on its line is one of the things that another capture loses or makes.
            var text = seed.text().replace("We’re thinking:\n", "We’re thinking: ");
            assertThat(issue(capture.apply(text))).as(seed.name()).isEqualTo(issue(text));
        }
    }

    private Issue issue(String text) {
        return parser.parse(text).issue();
    }

    private static String wrap(String text) {
        return text.lines().map(CaptureTest::wrapLine).reduce("", (all, line) -> all + line + "\n");
    }

    private static String wrapLine(String line) {
        return line.replaceAll("(.{1,76})(?: +|$)", "$1\n").stripTrailing();
    }
}

package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.copydesk.model.Node;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writers are visitors that give themselves, so that one call can follow another. */
class WritersTest {

    static Stream<Visitor<?>> writers() {
        var issue = Sample.issue();
        var log = new LossLog(true);
        return Stream.of(
                new MarkdownWriter(
                        MarkdownNotes.of(issue), log, new MarkdownLines(new StringBuilder()), true),
                new HtmlWriter(
                        new HtmlOutput(new StringBuilder()),
                        new HtmlNotes(issue, ""),
                        log,
                        new HtmlRaw(RawHtml.TEXT, log),
                        1));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyNodeGivesTheWriterBack(Visitor<?> writer) {
        for (var node : Sample.issue().all(Node.class)) {
            if (!(node instanceof TableRow || node instanceof TableCell)) {
                assertThat((Object) node.accept(writer)).as("%s", node).isSameAs(writer);
            }
        }
    }
}

package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Rule;
import org.copydesk.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How words and markup are written, to the last character, and that they are read back so. */
class MarkdownCasesTest {

    private static final String START = "x\n\n";

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    /** The place, the words, and what is written, which are the words where nothing follows. */
    static Stream<Arguments> words() {
        return Cases.of("markdown/words.txt")
                .map(
                        cells ->
                                Arguments.of(
                                        Spot.valueOf(cells[0]), cells[1], cells[cells.length - 1]));
    }

    /**
     * Markdown as anybody may write it and as it is written here, the same where nothing follows.
     */
    static Stream<Arguments> marks() {
        return Cases.of("markdown/marks.txt")
                .map(cells -> Arguments.of(cells[0], cells[cells.length - 1]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("words")
    void wordsAreEscapedWhereTheyWouldBeMarkup(Spot spot, String words, String markdown) {
        var issue = spot.around(List.of(new Text(words)));
        assertThat(renderer.render(issue)).isEqualTo(spot.before() + markdown + spot.after());
        assertThat(renderer.losses(issue)).isEmpty();
        assertThat(MarkdownReading.blocks(renderer.render(issue))).isEqualTo(blocks(issue));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void markupHasOneForm(String anyhow, String markdown) {
        var blocks = MarkdownReading.blocks(anyhow);
        var builder = Issue.builder().front(Paragraph.of("x"));
        blocks.forEach(builder::front);
        var issue = builder.build();
        assertThat(renderer.render(issue)).isEqualTo(START + markdown + "\n");
        assertThat(renderer.losses(issue)).isEmpty();
        assertThat(MarkdownReading.blocks(START + markdown)).isEqualTo(blocks(issue));
    }

    private static List<Block> blocks(Issue issue) {
        var blocks = new ArrayList<>(issue.front());
        issue.footer()
                .ifPresent(
                        footer -> {
                            blocks.add(new Rule());
                            blocks.addAll(footer.blocks());
                        });
        return Normal.blocks(blocks);
    }
}

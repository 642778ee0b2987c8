package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.copydesk.model.Entry;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.Loss;
import org.copydesk.render.TextRenderer;
import org.junit.jupiter.api.Test;

/** What a form can’t carry is told with its place in the source as it was written. */
class LossTest {

    @Test
    void lossesOfMarkdownStandInTheMarkdown() {
        var source =
                SourceText.of(
                        "issue.md",
                        """
                        ---
                        title: Harbour News 3
                        ---

                        ## News

                        ### A *Crane* Folds

                        It has [learned][1] to `fold`.

                        **What’s new:** See ![a crane](crane.png) there.

                        > It folds, it says.

                        - [x] Teach ~~swans~~ herons.

                        [1]: https://e.example/a
                        """);
        var parsed = NewsletterParser.create().parse(source);
        var losses = new ArrayList<Tuple>();
        for (var loss : new TextRenderer().losses(parsed.issue())) {
            var span = parsed.sourceMap().spanOf(loss.node()).orElseThrow();
            losses.add(
                    tuple(
                            source.position(span.start()).toString(),
                            source.slice(span),
                            loss.what()));
        }
        assertThat(losses)
                .containsExactly(
                        tuple(
                                "1:1",
                                "---\ntitle: Harbour News 3\n---\n",
                                "the metadata, which have no place in text"),
                        tuple("7:7", "*Crane*", "emphasis"),
                        tuple("9:8", "[learned][1]", "the target of a link, https://e.example/a"),
                        tuple("9:24", "`fold`", "that this is code"),
                        tuple("11:21", "![a crane](crane.png)", "a picture, crane.png"),
                        tuple("13:1", "> It folds, it says.", "that this is a quotation"),
                        tuple("15:1", "- [x] Teach ~~swans~~ herons.", "that this is a task"),
                        tuple("15:13", "~~swans~~", "that this is struck through"));
    }

    @Test
    void whatPlainTextCantTellIsReported() {
        var one = new ListBlock(false, 1, false, List.of(new ListItem(List.of(Paragraph.of("a")))));
        var bare = new Entry(Line.of("a"), List.of());
        var roundup =
                new Roundup(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(bare),
                        List.of());
        var issue =
                Issue.builder()
                        .front(one)
                        .front(
                                new ListBlock(
                                        false,
                                        1,
                                        false,
                                        List.of(new ListItem(List.of(Paragraph.of("b"))))))
                        .section(new Section(Optional.empty(), List.of(), List.of(roundup)))
                        .build();
        assertThat(new TextRenderer().losses(issue))
                .extracting(Loss::what)
                .containsExactly(
                        "where one list ends and the next begins",
                        "that the list is an item of its own",
                        "that the words of an item are a title");
    }

    @Test
    void bulletsUnderANumberAreReadAgain() {
        var parser = NewsletterParser.create();
        var text = "Dear friends,\n\nThere are two:\n\n  1. One\n    • a\n    • b\n  2. Two\n";
        var issue = parser.parse(text).issue();
        assertThat(issue.all(ListBlock.class)).hasSize(2);
        assertThat(issue.all(ListBlock.class).get(0).items()).hasSize(2);
        assertThat(parser.parse(new TextRenderer().render(issue)).issue()).isEqualTo(issue);
    }
}

package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines in bold are headlines to who reads Markdown without headings. */
class BoldLinesTest {

    private static final Block TEXT = Paragraph.of("They were polished on Monday, and they shine.");

    private static final Strong POTS = new Strong(List.of(new Text("Pots and pans")));

    private static final Block BOLD = new Paragraph(List.of(POTS));

    static Stream<Paragraph> boldLines() {
        return Stream.of(
                        List.<Inline>of(POTS),
                        List.<Inline>of(POTS, new Text(" "), POTS),
                        List.<Inline>of(new Link("a", "", List.of(POTS))),
                        List.<Inline>of(new Emphasis(List.of(POTS))))
                .map(Paragraph::new);
    }

    @ParameterizedTest
    @MethodSource("boldLines")
    void severalBoldLinesLookLikeHeadlines(Paragraph line) {
        Clarity.assertUnclear(letter(TEXT, BOLD, TEXT, line, TEXT));
    }

    static Stream<Paragraph> otherLines() {
        return Stream.of(
                        List.<Inline>of(),
                        List.<Inline>of(new Text("Pots and pans")),
                        List.<Inline>of(new Text("All "), POTS),
                        List.<Inline>of(POTS, new Text(" are all we sell here")),
                        List.<Inline>of(new Link("a", "", List.of())),
                        List.<Inline>of(new Link("a", "", List.of(new Text("pots of ours")))),
                        List.<Inline>of(new Emphasis(List.of(new Text("so we say here")))))
                .map(Paragraph::new);
    }

    @ParameterizedTest
    @MethodSource("otherLines")
    void oneMayBeAnything(Paragraph line) {
        Clarity.assertClear(letter(TEXT, BOLD, TEXT, line, TEXT));
    }

    @Test
    void whereThereAreHeadlinesTheyAreText() {
        var story =
                Story.builder()
                        .headline("Ladles")
                        .passage(new Passage(Optional.empty(), List.of(TEXT, BOLD, TEXT, BOLD)))
                        .build();
        var section = new Section(Optional.empty(), List.of(), List.of(story));
        Clarity.assertClear(Issue.builder().section(section).build());
    }

    private static Issue letter(Block... blocks) {
        var letter =
                new Letter(
                        Optional.of(Line.of("Dear friends,")),
                        List.of(blocks),
                        List.of(),
                        List.of(),
                        List.of());
        return Issue.builder().letter(letter).build();
    }
}

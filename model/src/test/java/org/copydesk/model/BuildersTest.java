package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildersTest {

    private final Line line = Line.of("A line");
    private final Passage passage = new Passage(Optional.empty(), List.of(Paragraph.of("Text.")));

    @Test
    void metadataIsMadeOfItsParts() {
        var metadata = Everything.metadata();
        assertThat(metadata)
                .isEqualTo(
                        new Metadata(
                                "The Courier",
                                "Robots Cook",
                                "7b",
                                Optional.of(LocalDate.of(2025, 3, 9)),
                                List.of("Ann", "Bo"),
                                "en",
                                "https://a.example/7b",
                                Map.of("tag", List.of("robots", "food"), "editor", List.of("Cy"))));
        assertThat(metadata.extra().keySet()).as("in order").containsExactly("tag", "editor");
        assertThat(metadata.toBuilder().build()).isEqualTo(metadata);
        assertThat(metadata.toBuilder().authors(List.of("Cy")).build().authors())
                .containsExactly("Cy");
        assertThat(Metadata.builder().build()).isEqualTo(Metadata.EMPTY);
    }

    @Test
    void aStoryIsMadeOfItsParts() {
        var story =
                Story.builder()
                        .figure(Figure.of("A dog"))
                        .headline(line)
                        .byline(line)
                        .dek(line)
                        .passage(passage)
                        .passage(passage)
                        .build();
        assertThat(story)
                .isEqualTo(
                        new Story(
                                Optional.of(Figure.of("A dog")),
                                Optional.of(line),
                                Optional.of(line),
                                Optional.of(line),
                                List.of(passage, passage)));
        assertThat(story.toBuilder().build()).isEqualTo(story);
        assertThat(story.toBuilder().passages(List.of(passage)).build().passages())
                .containsExactly(passage);
        assertThat(Story.builder().headline("A line").byline("A line").dek("A line").build())
                .isEqualTo(Story.builder().headline(line).byline(line).dek(line).build());
    }

    @Test
    void anIssueIsMadeOfItsParts() {
        var issue = Everything.issue();
        assertThat(issue.metadata()).isEqualTo(Everything.metadata());
        assertThat(issue.front()).containsExactly(Paragraph.of("View in browser"), new Rule());
        assertThat(issue.letter()).isPresent();
        assertThat(issue.footer()).isPresent();
        assertThat(issue.toBuilder().build()).isEqualTo(issue);
        var section = new Section(Optional.of(line), List.of(), List.of());
        assertThat(issue.toBuilder().sections(List.of(section)).build().sections())
                .containsExactly(section);
    }

    @Test
    void shortFormsStandForTheirLongOnes() {
        var items = List.of(new ListItem(List.of(new Rule())));
        assertThat(items.get(0).task()).isEqualTo(ListItem.Task.NONE);
        assertThat(ListBlock.bullets(items)).isEqualTo(new ListBlock(false, 1, false, items));
        assertThat(ListBlock.numbered(items)).isEqualTo(new ListBlock(true, 1, false, items));
        assertThat(Figure.of("A dog"))
                .isEqualTo(new Figure(new Image("", "A dog", ""), "", List.of()));
        assertThat(Line.of("")).isEqualTo(new Line(List.of()));
        assertThat(Paragraph.of("")).isEqualTo(new Paragraph(List.of()));
        assertThat(Paragraph.of("x")).isEqualTo(new Paragraph(List.of(new Text("x"))));
        assertThat(LabelKind.WHY_IT_MATTERS).hasToString("why-it-matters");
    }

    @Test
    void numbersThatNoneHasAreRefused() {
        for (int level = 1; level <= 6; level++) {
            assertThat(new Heading(level, List.of()).level()).isEqualTo(level);
        }
        for (int level : new int[] {0, 7}) {
            assertThatThrownBy(() -> new Heading(level, List.of()))
                    .hasMessage("a heading has level 1 to 6, not " + level);
        }
        assertThat(new ListBlock(true, 0, false, List.of()).start()).isZero();
        assertThatThrownBy(() -> new ListBlock(true, -1, false, List.of()))
                .hasMessageEndingWith("not -1");
        assertThatThrownBy(() -> new ListBlock(false, 2, false, List.of()))
                .hasMessageEndingWith("not 2");
    }
}

package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.junit.jupiter.api.Test;

/** Parts of an issue are written alone as they stand in it. */
class SnippetsTest {

    private static final List<Block> TEXT = List.of(Paragraph.of("It is hot."));

    private final Line greeting = Line.of("Dear cooks,");
    private final Letter letter =
            new Letter(Optional.of(greeting), TEXT, List.of(), List.of(), List.of());
    private final Passage passage =
            new Passage(Optional.of(new Label("Results", LabelKind.RESULTS)), TEXT);
    private final Story story =
            Story.builder().headline("Soup Is Back").byline("By Ann").passage(passage).build();
    private final Entry entry = new Entry(Line.of("Salt"), TEXT);
    private final Roundup roundup =
            new Roundup(
                    Optional.empty(),
                    Optional.of(Line.of("Spices")),
                    Optional.of(Line.of("Some are hot.")),
                    List.of(entry),
                    List.of());
    private final Brief brief = new Brief(Line.of("Bread Is Out"), TEXT);
    private final Promotion promotion =
            new Promotion(
                    Optional.of(Line.of("A MESSAGE FROM LADLE")),
                    "LADLE",
                    Optional.empty(),
                    TEXT,
                    "");
    private final Section section =
            new Section(Optional.of(Line.of("Kitchen")), TEXT, List.of(brief));
    private final Footer footer = new Footer(TEXT);
    private final Issue issue =
            Issue.builder().letter(letter).section(section).footer(footer).build();

    private final Snippets plain = new Snippets(new MarkdownRenderer(MarkdownRoles.NEVER), false);
    private final Snippets told = new Snippets(new MarkdownRenderer(MarkdownRoles.NEVER), true);

    @Test
    void headlinesAndTitlesAreMarked() {
        assertThat(plain.print(section.title().orElseThrow(), section)).isEqualTo("## Kitchen");
        assertThat(plain.print(story.headline().orElseThrow(), story))
                .isEqualTo("### Soup Is Back");
        assertThat(plain.print(roundup.headline().orElseThrow(), roundup)).isEqualTo("### Spices");
        assertThat(plain.print(brief.headline(), brief)).isEqualTo("### Bread Is Out");
        assertThat(plain.print(promotion.heading().orElseThrow(), promotion))
                .isEqualTo("### A MESSAGE FROM LADLE");
    }

    @Test
    void otherLinesAreParagraphs() {
        assertThat(plain.print(greeting, letter)).isEqualTo("Dear cooks,");
        assertThat(plain.print(story.byline().orElseThrow(), story)).isEqualTo("By Ann");
        assertThat(plain.print(roundup.dek().orElseThrow(), roundup)).isEqualTo("Some are hot.");
        assertThat(plain.print(entry.title(), entry)).isEqualTo("Salt");
    }

    @Test
    void wholePartsAreWrittenWithTheirMarks() {
        assertThat(plain.print(TEXT.get(0), footer)).isEqualTo("It is hot.");
        assertThat(plain.print(passage, story)).isEqualTo("**Results:** It is hot.");
        assertThat(plain.print(brief, section)).isEqualTo("### Bread Is Out\nIt is hot.");
        assertThat(plain.print(section, issue))
                .isEqualTo("## Kitchen\n\nIt is hot.\n\n### Bread Is Out\nIt is hot.");
        assertThat(plain.print(letter, issue)).isEqualTo("Dear cooks,\n\nIt is hot.");
        assertThat(plain.print(footer, issue)).isEqualTo("_ _ _\n\nIt is hot.");
    }

    @Test
    void commentsTellTheRolesOfPartsIfTheyDoSoAround() {
        assertThat(told.print(TEXT.get(0), footer)).isEqualTo("It is hot.");
        assertThat(told.print(greeting, letter)).isEqualTo("Dear cooks,");
        assertThat(told.print(passage, story))
                .isEqualTo("<!-- copydesk: passage -->\n**Results:** It is hot.");
        assertThat(told.print(brief, section))
                .isEqualTo("<!-- copydesk: brief -->\n### Bread Is Out\nIt is hot.");
        assertThat(told.print(letter, issue))
                .isEqualTo("<!-- copydesk: salutation -->\nDear cooks,\n\nIt is hot.");
        assertThat(told.print(footer, issue)).isEqualTo("<!-- copydesk: footer -->\nIt is hot.");
    }

    @Test
    void someNodesHaveParts() {
        for (var node : List.of(issue, letter, section, story, brief, passage, footer)) {
            assertThat(Snippets.hasParts(node)).as(node.toString()).isTrue();
        }
        for (var node : List.of(greeting, TEXT.get(0), entry, passage.label().orElseThrow())) {
            assertThat(Snippets.hasParts(node)).as(node.toString()).isFalse();
        }
    }

    @Test
    void whatStandsNowhereAloneIsRefused() {
        assertThatThrownBy(() -> plain.print(entry, roundup))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("can't be written alone: Entry");
    }
}

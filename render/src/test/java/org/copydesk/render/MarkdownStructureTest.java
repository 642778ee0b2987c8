package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Table;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of the structure of an issue no layout and no comment shows is told as lost. */
class MarkdownStructureTest {

    private static final String DAY = "that the day in a line at its head is not its own";
    private static final String STORY = "that text without a headline is a story";
    private static final String TRACELESS = "a table without cells, or a list without items";

    private static final Block TEXT = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block NOTHING = Paragraph.of("");
    private static final Figure FIGURE = new Figure(new Image("a.png", "a pot", ""), "", List.of());
    private static final Block ITALICS =
            new Paragraph(List.of(new Emphasis(List.of(new Text("For all who cook.")))));

    static Stream<Arguments> days() {
        var dated = Metadata.builder().date(LocalDate.of(2021, 5, 3)).build();
        return Stream.of(
                arguments(DAY, of(headed("May 3, 2021", TEXT))),
                arguments(DAY, of(headed("Soup", Paragraph.of("May 3, 2021")))),
                arguments("", of(headed("May 3, 2021", TEXT)).toBuilder().metadata(dated).build()),
                arguments(DAY, of(headed("Soup", below(4)))),
                arguments("", of(headed("Soup", below(5)))),
                arguments(DAY, of(headed("Soup", Paragraph.of(day(48))))),
                arguments("", of(headed("Soup", Paragraph.of(day(49))))));
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                arguments("that a letter has no text", letter("")),
                arguments("that a letter has no text", letter("", NOTHING)),
                arguments("", letter("", TEXT)),
                arguments("", letter("Dear cooks,")));
    }

    static Stream<Arguments> stories() {
        var label = Optional.of(new Label("Results", LabelKind.RESULTS));
        return Stream.of(
                arguments(STORY, of(Story.builder().build())),
                arguments(STORY, of(unheaded(NOTHING))),
                arguments(STORY, of(unheaded(ITALICS, TEXT))),
                arguments(STORY, of(unheaded(Clarity.LIKE_LABEL, TEXT))),
                arguments("", of(unheaded(TEXT, ITALICS))),
                arguments("", of(Story.builder().dek("It is hot.").build())),
                arguments("", of(Story.builder().passage(new Passage(label, List.of())).build())),
                arguments(STORY, of(Story.builder().byline("By Ann").dek("It is hot.").build())));
    }

    static Stream<Arguments> promotions() {
        return Stream.of(
                arguments("an empty promotion", of(promotion("", Optional.empty()))),
                arguments("an empty promotion", of(promotion("", Optional.empty(), NOTHING))),
                arguments("", of(promotion("SOUP FOR ALL", Optional.empty()))),
                arguments("", of(promotion("", Optional.of(FIGURE)))),
                arguments("", of(promotion("", Optional.empty(), FIGURE))),
                arguments("", of(promotion("SOUP FOR ALL", Optional.of(FIGURE), FIGURE))));
    }

    static Stream<Arguments> others() {
        var link = new Link("a", "", List.of(new Text("Salt ")));
        var row = new TableRow(false, List.of());
        return Stream.of(
                arguments("", of(roundup(new Line(List.of(link))))),
                arguments(
                        "blanks at the end of a title",
                        of(roundup(new Line(List.of(new Text("Hot "), link))))),
                arguments(TRACELESS, of(headed("Soup", TEXT, new Table(List.of(row, row))))));
    }

    @ParameterizedTest
    @MethodSource({"days", "letters", "stories", "promotions", "others"})
    void whatIsLostIsTold(String loss, Issue issue) {
        assertThat(new MarkdownRenderer().losses(issue))
                .extracting(Loss::what)
                .isEqualTo(loss.isEmpty() ? List.of() : List.of(loss));
    }

    private static Issue of(Item item) {
        return Issue.builder()
                .section(new Section(Optional.empty(), List.of(), List.of(item)))
                .build();
    }

    private static Story headed(String headline, Block... blocks) {
        return Story.builder().headline(headline).passage(text(blocks)).build();
    }

    private static Story unheaded(Block... blocks) {
        return Story.builder().passage(text(blocks)).build();
    }

    private static Passage text(Block... blocks) {
        return new Passage(Optional.empty(), List.of(blocks));
    }

    /** Some paragraphs and a day below them. */
    private static Block[] below(int paragraphs) {
        return Stream.concat(
                        Collections.nCopies(paragraphs, TEXT).stream(),
                        Stream.of(Paragraph.of("May 3, 2021")))
                .toArray(Block[]::new);
    }

    /** Words of a length in UTF-16 code units that name a day. */
    private static String day(int length) {
        var words = "May 3, 2021 was so g";
        return words + "o".repeat(length - words.length() - 1) + "d";
    }

    private static Issue letter(String greeting, Block... blocks) {
        var letter =
                new Letter(
                        lineOf(greeting),
                        List.of(blocks),
                        List.of(Line.of("Keep cooking!")),
                        List.of(),
                        List.of());
        return Issue.builder().letter(letter).build();
    }

    private static Promotion promotion(String heading, Optional<Figure> figure, Block... blocks) {
        return new Promotion(lineOf(heading), "", figure, List.of(blocks), "");
    }

    private static Roundup roundup(Line title) {
        var entry = new Entry(title, List.of());
        return new Roundup(
                Optional.empty(), lineOf("Spices"), Optional.empty(), List.of(entry), List.of());
    }

    private static Optional<Line> lineOf(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Line.of(words));
    }
}

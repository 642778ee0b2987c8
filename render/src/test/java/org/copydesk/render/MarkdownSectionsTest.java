package org.copydesk.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which fronts, sections and footers show by their layout what they are, and which do not. */
class MarkdownSectionsTest {

    private static final Block TEXT = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block NOTHING = Paragraph.of("");
    private static final Block RULE = new Rule();
    private static final Block QUOTE = new Quote(List.of(TEXT));
    private static final Block LINKS =
            ListBlock.bullets(
                    List.of(
                            new ListItem(
                                    List.of(
                                            new Paragraph(
                                                    List.of(
                                                            new Text("] "),
                                                            new Link("a", "", List.of())))))));
    private static final Block HEADING = new Heading(4, List.of(new Text("The Bread")));
    private static final Block FIGURE = new Figure(new Image("a.png", "a pot", ""), "", List.of());
    private static final Block ITALICS =
            new Paragraph(List.of(new Emphasis(List.of(new Text("For all who cook.")))));

    private static final Passage LABELLED =
            new Passage(Optional.of(new Label("Results", LabelKind.RESULTS)), List.of(TEXT));
    private static final Item BRIEF = new Brief(Line.of("Soup Is Back"), List.of(TEXT));
    private static final Item UNHEADED = Story.builder().passage(LABELLED).build();
    private static final Item STORY =
            Story.builder().headline("Soup").byline("By Ann").passage(LABELLED).build();
    private static final Item LIST = roundup(Optional.empty());

    /** A headline stands right below the title. */
    private static final Section HEADED = titled(List.of(), BRIEF);

    private static final Section WITH_TEXT = titled(List.of(TEXT), BRIEF);
    private static final Section LISTED = titled(List.of(), LIST);
    private static final Section PLAIN = titled(List.of(TEXT));
    private static final Section EMPTY = titled(List.of());

    private static final Letter LETTER =
            new Letter(
                    Optional.of(Line.of("Dear cooks,")),
                    List.of(TEXT),
                    List.of(Line.of("Keep cooking!")),
                    List.of(Line.of("Ann")),
                    List.of());

    static Stream<Issue> titles() {
        return Stream.of(
                of(WITH_TEXT),
                of(WITH_TEXT, PLAIN),
                of(WITH_TEXT, WITH_TEXT, PLAIN, PLAIN),
                of(WITH_TEXT, WITH_TEXT, PLAIN),
                of(WITH_TEXT, LISTED, PLAIN, PLAIN),
                of(HEADED, PLAIN, PLAIN, PLAIN),
                of(LISTED, PLAIN),
                of(LISTED, LISTED, PLAIN, PLAIN),
                of(titled(List.of(TEXT), LIST)),
                of(titled(List.of(FIGURE), LIST)),
                of(titled(List.of(FIGURE, TEXT), LIST)),
                of(titled(List.of(), STORY)),
                of(titled(List.of(), roundup(Optional.of(Line.of("Soup Is Back"))))),
                of(titled(List.of(), promotion())),
                of(HEADED, EMPTY));
    }

    static Stream<Issue> unclearTitles() {
        return Stream.of(
                of(PLAIN),
                of(WITH_TEXT, PLAIN, PLAIN),
                of(LISTED, PLAIN, PLAIN),
                of(titled(List.of(TEXT), UNHEADED)),
                of(titled(List.of(), UNHEADED, BRIEF), PLAIN, PLAIN),
                of(titled(List.of(TEXT, TEXT), LIST)),
                of(titled(List.of(QUOTE), LIST)),
                of(EMPTY, HEADED));
    }

    static Stream<Issue> texts() {
        return Stream.of(
                of(titled(List.of(Clarity.LIKE_LABEL), BRIEF)),
                of(titled(List.of(TEXT, TEXT), BRIEF)),
                of(titled(List.of(ITALICS), BRIEF)),
                of(untitled(List.of(TEXT), BRIEF)),
                of(untitled(List.of(Paragraph.of("We are all cooks! \uD83C\uDF72 \u2600")), BRIEF)),
                of(untitled(List.of(Paragraph.of("soup: " + " s".repeat(45))), BRIEF)),
                of(untitled(List.of(TEXT, Paragraph.of("soup: hot")), BRIEF)),
                of(untitled(List.of(QUOTE), BRIEF)),
                of(titled(List.of(Paragraph.of("soup: hot")), BRIEF)),
                withLetter(titled(List.of(TEXT), BRIEF)),
                withLetter(untitled(List.of(), BRIEF)));
    }

    static Stream<Issue> unclearTexts() {
        return Stream.of(
                of(titled(List.of(Clarity.LIKE_LABEL, TEXT), BRIEF)),
                of(titled(List.of(HEADING, TEXT), BRIEF)),
                of(titled(List.of(TEXT, RULE, TEXT), BRIEF)),
                of(titled(List.of(Paragraph.of("Dear cooks of all lands")), BRIEF)),
                of(untitled(List.of(Clarity.LIKE_LABEL), BRIEF)),
                of(untitled(List.of(ITALICS, TEXT), BRIEF)),
                of(untitled(List.of(TEXT, Paragraph.of("Issue 12 of soups")), BRIEF)),
                of(untitled(List.of(new Quote(List.of(Paragraph.of("Issue 12"))), TEXT), BRIEF)),
                of(untitled(List.of(TEXT, LINKS), BRIEF)),
                of(untitled(List.of(Paragraph.of("soup: hot")), BRIEF)),
                of(untitled(List.of(Paragraph.of("soup: hot \uD83C\uDF72 \u2600")), BRIEF)),
                of(untitled(List.of(Paragraph.of("soup: " + "s ".repeat(44))), BRIEF)),
                withLetter(untitled(List.of(TEXT), BRIEF)));
    }

    static Stream<Issue> fronts() {
        return Stream.of(
                below(Collections.nCopies(3, Paragraph.of("Issue 12"))),
                below(List.of(Paragraph.of("Issue 12 is about soup"))),
                below(List.of(Paragraph.of(masthead(160)))),
                dated(below(List.of(Paragraph.of("May 3, 2021, in Rome")))),
                greeted(Collections.nCopies(6, TEXT)),
                greeted(List.of(TEXT, FIGURE)));
    }

    static Stream<Issue> unclearFronts() {
        return Stream.of(
                below(Collections.nCopies(4, Paragraph.of("Issue 12"))),
                below(List.of(Paragraph.of("Issue 12."))),
                dated(below(List.of(Paragraph.of("May 3, in Rome")))),
                below(List.of(Paragraph.of("Issue 12!"))),
                below(List.of(Paragraph.of("Is this issue 12?"))),
                below(List.of(Paragraph.of(masthead(161)))),
                below(List.of(new Quote(List.of(Paragraph.of("Issue 12"))))),
                Issue.builder().front(Paragraph.of("Issue 12")).build(),
                greeted(Collections.nCopies(7, TEXT)),
                greeted(List.of(TEXT, HEADING)),
                greeted(List.of(TEXT, RULE)),
                greeted(List.of(TEXT, NOTHING)));
    }

    static Stream<Issue> footers() {
        return Stream.of(footed(TEXT), footed(TEXT, RULE, TEXT));
    }

    static Stream<Issue> unclearFooters() {
        return Stream.of(
                footed(RULE, TEXT),
                footed(NOTHING, TEXT),
                footed(HEADING, TEXT),
                footed(TEXT, HEADING));
    }

    @ParameterizedTest
    @MethodSource({"titles", "texts", "fronts", "footers"})
    void someAreKnownByTheirLayout(Issue issue) {
        Clarity.assertClear(issue);
    }

    @ParameterizedTest
    @MethodSource({"unclearTitles", "unclearTexts", "unclearFronts", "unclearFooters"})
    void othersAreKnownByComments(Issue issue) {
        Clarity.assertUnclear(issue);
    }

    private static Issue of(Section... sections) {
        var issue = Issue.builder();
        List.of(sections).forEach(issue::section);
        return issue.build();
    }

    private static Issue withLetter(Section section) {
        return Issue.builder().letter(LETTER).section(section).build();
    }

    /** What stands above an issue without a letter. */
    private static Issue below(List<? extends Block> front) {
        var issue = Issue.builder().section(HEADED);
        front.forEach(issue::front);
        return issue.build();
    }

    private static Issue dated(Issue issue) {
        var metadata = Metadata.builder().date(LocalDate.of(2021, 5, 3)).build();
        return issue.toBuilder().metadata(metadata).build();
    }

    private static Issue greeted(List<Block> front) {
        var issue = Issue.builder().letter(LETTER);
        front.forEach(issue::front);
        return issue.build();
    }

    private static Issue footed(Block... blocks) {
        return Issue.builder().section(HEADED).footer(new Footer(List.of(blocks))).build();
    }

    private static Section titled(List<Block> blocks, Item... items) {
        return new Section(Optional.of(Line.of("In the Kitchen")), blocks, List.of(items));
    }

    private static Section untitled(List<Block> blocks, Item... items) {
        return new Section(Optional.empty(), blocks, List.of(items));
    }

    private static Roundup roundup(Optional<Line> headline) {
        var entry = new Entry(Line.of("Salt"), List.of(TEXT));
        return new Roundup(
                Optional.empty(), headline, Optional.empty(), List.of(entry, entry), List.of());
    }

    private static Promotion promotion() {
        return new Promotion(
                Optional.of(Line.of("A MESSAGE FROM LADLE & SONS")),
                "LADLE & SONS",
                Optional.empty(),
                List.of(TEXT),
                "");
    }

    /** Words of a length in UTF-16 code units that tell the number of an issue. */
    private static String masthead(int length) {
        var words = "Issue 12 is about soup";
        return words + " and bread".repeat(length).substring(0, length - words.length());
    }
}

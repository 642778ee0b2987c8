package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;

/** An edit changes what it is about, and no other byte. */
class SourceEditorTest {

    private static final String TEXT =
            """
            Dear friends,

            One.

            Two.

            Three.

            Keep learning!

            News

            Robots Cook

            They learned it.

            What’s new: They cook.

            More of it.

            Results: Soup.

            Why it matters: Hunger.

            Robots Sleep

            Results: Rest.

            In Brief
            It rains.

            A MESSAGE FROM ACME

            Buy now.

            Goodbye.
            """;

    private static final String MARKDOWN =
            TEXT.replace("News", "## News")
                    .replaceAll("(?m)^(Robots|In Brief|A MESS)", "### $1")
                    .replace("They learned it.", "*They learned it.*")
                    .replaceAll("(?m)^(What’s new:|Results:|Why it matters:)", "**$1**");

    private final Passage whatsNew = passage("What’s new", "They cook.", "More of it.");
    private final Passage results = passage("Results", "Soup.");
    private final Passage why = passage("Why it matters", "Hunger.");
    private final Story cook =
            Story.builder()
                    .headline("Robots Cook")
                    .dek("They learned it.")
                    .passages(List.of(whatsNew, results, why))
                    .build();
    private final Story sleep =
            Story.builder().headline("Robots Sleep").passage(passage("Results", "Rest.")).build();
    private final Brief brief = new Brief(Line.of("In Brief"), blocks("It rains."));
    private final Promotion promotion =
            new Promotion(
                    Optional.of(Line.of("A MESSAGE FROM ACME")),
                    "ACME",
                    Optional.empty(),
                    blocks("Buy now."),
                    "");
    private final Letter letter =
            new Letter(
                    Optional.of(Line.of("Dear friends,")),
                    blocks("One.", "Two.", "Three."),
                    List.of(Line.of("Keep learning!")),
                    List.of(),
                    List.of());
    private final Section news =
            new Section(
                    Optional.of(Line.of("News")),
                    List.of(),
                    List.of(cook, sleep, brief, promotion));
    private final Footer footer = new Footer(blocks("Goodbye."));
    private final Issue issue = Issue.builder().letter(letter).section(news).footer(footer).build();
    private final ParsedIssue text = Written.in(TEXT, Notation.TEXT, issue);
    private final ParsedIssue markdown = Written.in(MARKDOWN, Notation.MARKDOWN, issue);

    private static Passage passage(String label, String... words) {
        return new Passage(Optional.of(new Label(label, LabelKind.OTHER)), blocks(words));
    }

    private static List<Block> blocks(String... words) {
        return List.of(words).stream().<Block>map(Paragraph::of).toList();
    }

    private void assertEdited(Issue changed, String before, String after) {
        assertThat(SourceEditor.apply(text, changed)).isEqualTo(TEXT.replace(before, after));
    }

    private void assertEdited(Node node, Node other, String before, String after) {
        assertEdited(issue.replace(node, other), before, after);
    }

    @Test
    void whatDidNotChangeTakesNoEdit() {
        assertThat(SourceEditor.edits(text, issue)).isEmpty();
        var titled = issue.toBuilder().metadata(Metadata.builder().title("x").build()).build();
        assertThat(SourceEditor.edits(text, titled)).as("metadata stay").isEmpty();
        var equal = issue.replace(why, passage("Why it matters", "Hunger."));
        assertThat(SourceEditor.edits(text, equal)).isEmpty();
    }

    @Test
    void aPartIsReplacedWhereItStands() {
        var line = Line.of("Another");
        assertEdited(letter.salutation().orElseThrow(), line, "Dear friends,", "Another");
        assertEdited(letter.blocks().get(1), Paragraph.of("2."), "Two.", "2.");
        assertEdited(letter.signOff().get(0), line, "Keep learning!", "Another");
        assertEdited(news.title().orElseThrow(), line, "News", "Another");
        assertEdited(cook.headline().orElseThrow(), line, "Robots Cook", "Another");
        assertEdited(cook.dek().orElseThrow(), line, "They learned it.", "Another");
        assertEdited(whatsNew.blocks().get(1), Paragraph.of("Less."), "More of it.", "Less.");
        assertEdited(brief.headline(), line, "In Brief", "Another");
        assertEdited(promotion.heading().orElseThrow(), line, "A MESSAGE FROM ACME", "Another");
        assertEdited(footer.blocks().get(0), Paragraph.of("Bye."), "Goodbye.", "Bye.");
    }

    @Test
    void aPassageWhoseLabelOrShapeChangesIsWrittenAnew() {
        assertEdited(results, passage("Oh", "No."), "Results: Soup.", "Oh: No.");
        assertEdited(
                results,
                passage("Results", "Soup.", "And salad."),
                "Results: Soup.",
                "Results: Soup.\n\nAnd salad.");
        assertEdited(
                results, new Passage(Optional.empty(), blocks("Soup.")), "Results: Soup.", "Soup.");
    }

    @Test
    void withAPartGoesTheSpaceToTheNext() {
        assertEdited(issue.remove(letter.blocks().get(0)), "One.\n\n", "");
        assertEdited(issue.remove(results), "Results: Soup.\n\n", "");
        assertEdited(issue.remove(cook.dek().orElseThrow()), "They learned it.\n\n", "");
        assertEdited(issue.remove(sleep), "Robots Sleep\n\nResults: Rest.\n\n", "");
        assertEdited(
                issue.remove(letter),
                "Dear friends,\n\nOne.\n\nTwo.\n\nThree.\n\nKeep learning!\n\n",
                "");
    }

    @Test
    void withTheLastPartGoesTheSpaceToTheOneBefore() {
        assertEdited(issue.remove(why), "\n\nWhy it matters: Hunger.", "");
        assertEdited(issue.remove(footer), "\n\nGoodbye.", "");
        assertEdited(issue.remove(promotion), "\n\nA MESSAGE FROM ACME\n\nBuy now.", "");
    }

    @Test
    void partsThatGoSideBySideTakeTheSpaceBetweenThemOnce() {
        assertEdited(
                issue.remove(letter.blocks().get(0)).remove(letter.blocks().get(1)),
                "One.\n\nTwo.\n\n",
                "");
        assertEdited(
                issue.remove(results).remove(why),
                "\n\nResults: Soup.\n\nWhy it matters: Hunger.",
                "");
        assertEdited(
                issue.remove(whatsNew).remove(why),
                "What’s new: They cook.\n\nMore of it.\n\nResults: Soup.\n\nWhy it matters: Hunger.",
                "Results: Soup.");
    }

    @Test
    void aNewPartStandsBehindTheOneBeforeIt() {
        assertEdited(
                with(list -> inserted(list, 1, passage("Oh", "No."))),
                "Results: Soup.",
                "Oh: No.\n\nResults: Soup.");
        assertEdited(
                with(list -> inserted(list, 3, passage("Oh", "No."))),
                "Hunger.",
                "Hunger.\n\nOh: No.");
        var longer = new Footer(blocks("Goodbye.", "Unsubscribe"));
        assertEdited(
                issue.replace(
                        footer,
                        new Footer(List.of(footer.blocks().get(0), longer.blocks().get(1)))),
                "Goodbye.",
                "Goodbye.\n\nUnsubscribe");
        assertEdited(
                issue.toBuilder()
                        .sections(
                                List.of(
                                        news,
                                        new Section(
                                                Optional.of(Line.of("More")),
                                                List.of(),
                                                List.of())))
                        .build(),
                "Buy now.",
                "Buy now.\n\nMore");
    }

    @Test
    void aNewFirstPartStandsBeforeTheOthers() {
        assertEdited(
                issue.toBuilder().front(Paragraph.of("View online")).build(),
                "Dear friends,",
                "View online\n\nDear friends,");
        var greeting = issue.remove(letter.salutation().orElseThrow());
        var parsed = Written.asText(greeting);
        var again =
                greeting.replace(
                        greeting.letter().orElseThrow(),
                        new Letter(
                                Optional.of(Line.of("Hello,")),
                                letter.blocks(),
                                letter.signOff(),
                                List.of(),
                                List.of()));
        assertThat(SourceEditor.apply(parsed, again)).startsWith("Hello,\n\nOne.\n\nTwo.");
    }

    @Test
    void aNewFirstBlockStandsBelowFrontMatter() {
        var source = "---\nnumber: 1\n---\n\nHi.\n";
        var numbered = Metadata.builder().number("1").build();
        var kept = Paragraph.of("Hi.");
        var before = Issue.builder().metadata(numbered).front(kept).build();
        var spans = SourceMap.builder();
        spans.put(before, 0, source.length());
        spans.put(kept, source.indexOf("Hi."), source.length() - 1);
        var parsed =
                new ParsedIssue(
                        SourceText.of("draft.md", source),
                        Notation.MARKDOWN,
                        before,
                        spans.build(),
                        List.of());
        var after =
                Issue.builder().metadata(numbered).front(Paragraph.of("New.")).front(kept).build();
        assertThat(SourceEditor.apply(parsed, after))
                .isEqualTo("---\nnumber: 1\n---\n\nNew.\n\nHi.\n");
    }

    @Test
    void aPartOfAnotherKindTakesThePlaceOfOne() {
        assertEdited(letter.blocks().get(1), new Rule(), "Two.", "* * *");
        assertEdited(
                sleep,
                new Brief(Line.of("A"), blocks("B.")),
                "Robots Sleep\n\nResults: Rest.",
                "A\nB.");
    }

    private Issue with(UnaryOperator<List<Passage>> change) {
        return issue.replace(
                cook, cook.toBuilder().passages(change.apply(cook.passages())).build());
    }

    private static List<Passage> inserted(List<Passage> list, int at, Passage passage) {
        var longer = new ArrayList<>(list);
        longer.add(at, passage);
        return longer;
    }

    @Test
    void lineEndsAreThoseOfTheSource() {
        var windows = Written.in(TEXT.replace("\n", "\r\n"), Notation.TEXT, issue);
        var changed = with(list -> inserted(list, 1, passage("Oh", "No.")));
        assertThat(SourceEditor.apply(windows, changed))
                .isEqualTo(
                        TEXT.replace("Results: Soup.", "Oh: No.\n\nResults: Soup.")
                                .replace("\n", "\r\n"));
    }

    @Test
    void markdownIsMarkedAsWhatItIs() {
        assertMarked(news.title().orElseThrow(), Line.of("A"), "## News", "## A");
        assertMarked(cook.headline().orElseThrow(), Line.of("A"), "### Robots Cook", "### A");
        assertMarked(cook.dek().orElseThrow(), Line.of("A"), "*They learned it.*", "A");
        assertMarked(brief.headline(), Line.of("A"), "### In Brief", "### A");
        assertMarked(
                promotion.heading().orElseThrow(),
                Line.of("A MESSAGE FROM B"),
                "### A MESSAGE FROM ACME",
                "### A MESSAGE FROM B");
        assertMarked(letter.signOff().get(0), Line.of("A"), "Keep learning!", "A");
        assertMarked(results, passage("Oh", "No."), "**Results:** Soup.", "**Oh:** No.");
    }

    private void assertMarked(Node node, Node other, String before, String after) {
        assertThat(SourceEditor.apply(markdown, issue.replace(node, other)))
                .isEqualTo(MARKDOWN.replace(before, after));
    }

    private void assertTold(Issue changed, String before, String after) {
        var source = new MarkdownRenderer(MarkdownRoles.ALWAYS).render(issue);
        assertThat(source).contains(before);
        assertThat(SourceEditor.apply(Written.in(source, Notation.MARKDOWN, issue), changed))
                .isEqualTo(source.replace(before, after));
    }

    @Test
    void aCommentThatTellsARoleStaysAboveWhatIsReplaced() {
        assertTold(issue, "Dear", "Dear");
        assertTold(
                issue.replace(cook.headline().orElseThrow(), Line.of("A")),
                "### Robots Cook",
                "### A");
        assertTold(issue.replace(letter.blocks().get(1), Paragraph.of("Too.")), "Two.", "Too.");
        assertTold(
                issue.replace(whatsNew.blocks().get(1), Paragraph.of("Less.")),
                "More of it.",
                "Less.");
        assertTold(
                issue.replace(results, passage("Oh", "No.")),
                "<!-- copydesk: passage -->\n**Results:** Soup.",
                "<!-- copydesk: passage -->\n**Oh:** No.");
    }

    @Test
    void aCommentGoesWithItsPart() {
        assertTold(issue.remove(results), "<!-- copydesk: passage -->\n**Results:** Soup.\n\n", "");
        assertTold(
                issue.remove(sleep),
                """
                <!-- copydesk: headline -->
                ### Robots Sleep

                <!-- copydesk: passage -->
                **Results:** Rest.

                """,
                "");
        assertTold(issue.remove(footer), "\n\n<!-- copydesk: footer -->\nGoodbye.", "");
        assertTold(issue.remove(letter.blocks().get(0)), "One.\n\n", "");
    }

    @Test
    void aCommentAboveTheFirstOfSeveralBlocksStays() {
        var longer = new Footer(blocks("Goodbye.", "Bye."));
        var source = "Hi\n\n<!-- copydesk: footer -->\nGoodbye.\n\nBye.\n";
        var small = Issue.builder().front(Paragraph.of("Hi")).footer(longer).build();
        var parsed = Written.in(source, Notation.MARKDOWN, small);
        assertThat(SourceEditor.apply(parsed, small.remove(longer.blocks().get(0))))
                .isEqualTo("Hi\n\n<!-- copydesk: footer -->\nBye.\n");
    }

    @Test
    void whatIsNewBringsItsComments() {
        var story = Story.builder().headline("A").dek("B").passage(passage("C", "D.")).build();
        assertTold(
                issue.replace(sleep, story),
                """
                <!-- copydesk: headline -->
                ### Robots Sleep

                <!-- copydesk: passage -->
                **Results:** Rest.
                """,
                """
                <!-- copydesk: headline -->
                ### A

                <!-- copydesk: dek -->
                *B*

                <!-- copydesk: passage -->
                **C:** D.
                """);
        assertTold(
                with(list -> inserted(list, 1, passage("Oh", "No."))),
                "<!-- copydesk: passage -->\n**Results:** Soup.",
                """
                <!-- copydesk: passage -->
                **Oh:** No.

                <!-- copydesk: passage -->
                **Results:** Soup.\
                """);
        var front = issue.toBuilder().front(Paragraph.of("View online")).build();
        assertTold(
                front,
                "<!-- copydesk: salutation -->\nDear friends,",
                "<!-- copydesk: front -->\nView online\n\n<!-- copydesk: salutation -->\nDear friends,");
    }

    @Test
    void aPartThatGainsOrLosesALineIsWrittenAnew() {
        var bare = sleep.toBuilder().dek("B").build();
        assertTold(
                issue.replace(sleep, bare),
                "### Robots Sleep\n\n",
                "### Robots Sleep\n\n<!-- copydesk: dek -->\n*B*\n\n");
        assertTold(
                issue.remove(cook.dek().orElseThrow()),
                "<!-- copydesk: dek -->\n*They learned it.*\n\n",
                "");
        assertTold(
                issue.remove(letter.salutation().orElseThrow()),
                "<!-- copydesk: salutation -->\nDear friends,\n\nOne.",
                "<!-- copydesk: letter -->\nOne.");
    }

    @Test
    void anItemWhoseFirstBlockIsNewIsWrittenAnew() {
        var bare = new Promotion(Optional.empty(), "", Optional.empty(), blocks("Buy now."), "");
        var small =
                Issue.builder()
                        .section(new Section(Optional.empty(), List.of(), List.of(bare)))
                        .build();
        var source = "<!-- copydesk: promotion-text -->\nBuy now.\n";
        var parsed = Written.in(source, Notation.MARKDOWN, small);
        var longer =
                new Promotion(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(Paragraph.of("Look."), bare.blocks().get(0)),
                        "");
        assertThat(SourceEditor.apply(parsed, small.replace(bare, longer)))
                .isEqualTo("<!-- copydesk: promotion-text -->\nLook.\n\nBuy now.\n");
    }

    @Test
    void theFirstBlockOfAPartIsToldWhatItIs() {
        assertFirst(
                Issue.builder().letter(letter(List.of(Paragraph.of("Hi.")))).build(),
                Issue.builder().letter(letter(blocks("New.", "Hi."))).build(),
                "letter");
        assertFirst(
                Issue.builder().footer(new Footer(blocks("Hi."))).build(),
                Issue.builder().footer(new Footer(blocks("New.", "Hi."))).build(),
                "footer");
        assertFirst(
                Issue.builder().section(untitled("Hi.")).build(),
                Issue.builder().section(untitled("New.", "Hi.")).build(),
                "introduction");
    }

    private static Letter letter(List<Block> blocks) {
        return new Letter(Optional.empty(), blocks, List.of(), List.of(), List.of());
    }

    private static Section untitled(String... words) {
        return new Section(Optional.empty(), blocks(words), List.of());
    }

    private static void assertFirst(Issue before, Issue after, String role) {
        var comment = "<!-- copydesk: " + role + " -->\n";
        var kept = before.all(Paragraph.class).get(0);
        var changed = after.replace(after.all(Paragraph.class).get(1), kept);
        assertThat(
                        SourceEditor.apply(
                                Written.in(comment + "Hi.\n", Notation.MARKDOWN, before), changed))
                .isEqualTo(comment + "New.\n\n" + comment + "Hi.\n");
    }

    @Test
    void whatCanNotBeEditedIsRefused() {
        var html = Written.in(TEXT, Notation.HTML, issue);
        assertThatThrownBy(() -> SourceEditor.edits(html, issue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sources in html can't be edited through their issue");
        var elsewhere = Written.in("", Notation.TEXT, issue);
        assertThatThrownBy(() -> SourceEditor.edits(elsewhere, issue.remove(why)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not of this source: ");
    }
}

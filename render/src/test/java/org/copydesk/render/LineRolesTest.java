package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;

class LineRolesTest {

    private static String roles(String text, Issue issue) {
        return LineRoles.of(Written.in(text, Notation.TEXT, issue)).stream()
                .map(role -> role.line() + " " + role.container() + " " + role.role())
                .collect(Collectors.joining("\n"));
    }

    private static String roles(Issue issue) {
        return roles(new TextRenderer().render(issue), issue);
    }

    private static Issue of(Item... items) {
        var section = new Section(Optional.empty(), List.of(), List.of(items));
        return Issue.builder().section(section).build();
    }

    private static List<Block> blocks(String... words) {
        return List.of(words).stream().<Block>map(Paragraph::of).toList();
    }

    private static ListBlock bullet(String words) {
        return ListBlock.bullets(List.of(new ListItem(blocks(words))));
    }

    private static Passage text(Block block) {
        return new Passage(Optional.empty(), List.of(block));
    }

    private static Figure figure(String words, String caption) {
        return new Figure(new Image("", words, ""), "", List.of(new Text(caption)));
    }

    @Test
    void whatStandsBehindTheSignatureIsAPostscriptIfItSaysSo() {
        var letter =
                new Letter(
                        Optional.empty(),
                        blocks("Text."),
                        List.of(),
                        List.of(Line.of("Ann")),
                        blocks("P.S. One.", "\u00A0P.P.S. Two.", "P.S", "So: P.S.", "PS."));
        assertThat(roles(Issue.builder().letter(letter).build()))
                .isEqualTo(
                        """
                        1 letter paragraph
                        3 letter signature
                        5 letter postscript
                        7 letter postscript
                        9 letter postscript
                        11 letter paragraph
                        13 letter paragraph""");
    }

    @Test
    void aSecondLineOfTheSameBlockContinuesIt() {
        var lines = List.<Inline>of(new Text("One"), new LineBreak(), new Text("two"));
        var issue =
                Issue.builder()
                        .front(new Paragraph(lines))
                        .section(
                                new Section(
                                        Optional.of(Line.of("News")),
                                        List.of(
                                                new Paragraph(lines),
                                                new Quote(blocks("Said.")),
                                                bullet("a")),
                                        List.of()))
                        .footer(new Footer(List.of(Paragraph.of("Bye"), bullet("b"))))
                        .build();
        assertThat(roles(issue))
                .isEqualTo(
                        """
                        1 front chrome
                        2 front continuation
                        4 section-1 heading
                        6 section-1 paragraph
                        7 section-1 continuation
                        9 section-1 paragraph
                        11 section-1 bullet
                        14 footer text
                        16 footer text""");
    }

    @Test
    void aLineRightUnderAnotherContinuesItWhereBlankLinesPartBlocks() {
        var issue = of(Story.builder().headline("A").passages(passages()).build());
        assertThat(roles("A\n\nOne.\nTwo.\n\nThree.\n", issue))
                .isEqualTo(
                        """
                        1 story-1 headline
                        3 story-1 paragraph
                        4 story-1 continuation
                        6 story-1 paragraph""");
        assertThat(roles("A\nOne.\nTwo.\nThree.", issue))
                .isEqualTo(
                        """
                        1 story-1 headline
                        2 story-1 paragraph
                        3 story-1 paragraph
                        4 story-1 paragraph""");
    }

    private static List<Passage> passages() {
        return List.of(new Passage(Optional.empty(), blocks("One.", "Two.", "Three.")));
    }

    @Test
    void whatFollowsALabelGoesOnUnlessThereIsAGap() {
        var label = new Label("Results", LabelKind.RESULTS);
        var passage = new Passage(Optional.of(label), blocks("Soup.", "More."));
        var issue = of(Story.builder().headline("A").passage(passage).build());
        assertThat(LineRoles.of(Written.in("A\n\nResults: Soup.", Notation.TEXT, issue)))
                .containsExactly(
                        new LineRole(1, "story-1", "headline", "", "A"),
                        new LineRole(3, "story-1", "passage", "Results", "Results: Soup."));
        assertThat(roles("A\n\nResults:\nSoup.\n\nMore.", issue))
                .isEqualTo(
                        """
                        1 story-1 headline
                        3 story-1 passage
                        4 story-1 continuation
                        6 story-1 paragraph""");
        assertThat(roles("A\n\nResults:\n\nSoup.", issue)).endsWith("\n5 story-1 paragraph");
        assertThat(roles("A\nResults:\nSoup.\nMore.", issue))
                .isEqualTo(
                        """
                        1 story-1 headline
                        2 story-1 passage
                        3 story-1 continuation
                        4 story-1 paragraph""");
    }

    @Test
    void picturesAreCaptionsButInFurniture() {
        var issue =
                Issue.builder()
                        .front(Figure.of("A logo"))
                        .section(
                                new Section(
                                        Optional.empty(),
                                        List.of(figure("A dog", "It barks.")),
                                        List.of(
                                                new Promotion(
                                                        Optional.of(Line.of("AD")),
                                                        "",
                                                        Optional.of(Figure.of("A banner")),
                                                        List.of(Figure.of("A cat"), bullet("x")),
                                                        ""),
                                                new Brief(Line.of("In brief"), blocks("So.")))))
                        .footer(new Footer(List.of(Figure.of("A seal"))))
                        .build();
        assertThat(roles(issue))
                .isEqualTo(
                        """
                        1 front chrome
                        3 section-1 caption
                        4 section-1 paragraph
                        6 promotion-2 heading
                        8 promotion-2 caption
                        10 promotion-2 caption
                        12 promotion-2 text
                        14 brief-3 headline
                        15 brief-3 paragraph
                        18 footer text""");
    }

    @Test
    void whatIsInTheLineOfAPictureGoesWithIt() {
        var issue =
                of(
                        Story.builder()
                                .headline("A")
                                .passage(text(figure("A dog", "It barks.")))
                                .build());
        assertThat(roles("A\n\nA dog: It barks.\n", issue))
                .isEqualTo("1 story-1 headline\n3 story-1 caption");
    }

    @Test
    void aPictureIsKnownByItsPlaceIfThatOfItsWordsIsNot() {
        var logo = Figure.of("A logo");
        var map = SourceMap.builder();
        map.put(logo, 0, 6);
        var issue = Issue.builder().front(logo).build();
        var parsed =
                new ParsedIssue(
                        SourceText.of("issue", "(logo)"),
                        Notation.TEXT,
                        issue,
                        map.build(),
                        List.of());
        assertThat(LineRoles.of(parsed))
                .containsExactly(new LineRole(1, "front", "chrome", "", "(logo)"));
    }

    @Test
    void listsAboveAnIssueAreChrome() {
        assertThat(roles(Issue.builder().front(bullet("Shop")).build()))
                .isEqualTo("1 front chrome");
    }

    @Test
    void everyLineOfARoundupHasARole() {
        var roundup =
                new Roundup(
                        Optional.of(Figure.of("A pot")),
                        Optional.of(Line.of("Spices")),
                        Optional.of(Line.of("Some are hot.")),
                        List.of(
                                new Entry(Line.of("Salt"), List.of()),
                                new Entry(Line.of("Pepper"), blocks("It is hot.", "It is black."))),
                        blocks("That is all."));
        assertThat(roles(of(roundup)))
                .isEqualTo(
                        """
                        1 roundup-1 caption
                        3 roundup-1 headline
                        5 roundup-1 dek
                        7 roundup-1 bullet
                        8 roundup-1 bullet
                        9 roundup-1 bullet
                        11 roundup-1 paragraph""");
    }

    @Test
    void aRowOfTheTableHasNoTabsOfItsOwn() {
        assertThat(new LineRole(3, "letter", "paragraph", "", "a\tb").tsv())
                .isEqualTo("3\tletter\tparagraph\t\ta b");
        assertThat(LineRoles.tsv(Written.in("", Notation.TEXT, Issue.builder().build())))
                .isEqualTo("line\tcontainer\trole\tlabel\ttext\n");
    }
}

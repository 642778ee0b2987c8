package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that tell what the parts of an issue are. */
class MarkdownRolesTest {

    private static final Figure FIGURE = new Figure(new Image("a.png", "a", ""), "", List.of());

    private static final Block TEXT = Paragraph.of("t");

    private static String told(Issue issue) {
        return new MarkdownRenderer(MarkdownRoles.ALWAYS)
                .render(issue)
                .replace("<!-- copydesk: ", "<")
                .replace(" -->", ">")
                .strip();
    }

    private static String told(Item... items) {
        var section = new Section(Optional.empty(), List.of(), List.of(items));
        return told(Issue.builder().section(section).build());
    }

    private static Letter letter(String greeting, List<Block> blocks, String farewell) {
        return new Letter(
                lineOf(greeting),
                blocks,
                farewell.isEmpty() ? List.of() : List.of(Line.of(farewell)),
                List.of(),
                List.of(TEXT));
    }

    private static Passage passage() {
        return new Passage(Optional.empty(), List.of(TEXT));
    }

    private static Roundup roundup(
            String headline, String dek, List<Entry> entries, Block... rest) {
        return new Roundup(Optional.empty(), lineOf(headline), lineOf(dek), entries, List.of(rest));
    }

    private static Optional<Line> lineOf(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Line.of(words));
    }

    private static Entry entry(String title) {
        return new Entry(Line.of(title), List.of());
    }

    private static Promotion promotion(Optional<Figure> figure, String heading) {
        return new Promotion(lineOf(heading), "", figure, List.of(TEXT), "");
    }

    @Test
    void everyLineOfALetterHasItsOwn() {
        var signed =
                new Letter(
                        Optional.of(Line.of("Hi")),
                        List.of(TEXT, TEXT),
                        List.of(Line.of("Bye")),
                        List.of(Line.of("Ann")),
                        List.of(TEXT));
        assertThat(told(Issue.builder().front(TEXT).letter(signed).build()))
                .isEqualTo(
                        """
                        <front>
                        t

                        <salutation>
                        Hi

                        t

                        t

                        <sign-off>
                        Bye

                        <signature>
                        Ann

                        t""");
    }

    @Test
    void theFirstTextOfALetterHasOneWhereNothingElseBeginsIt() {
        assertThat(told(Issue.builder().letter(letter("", List.of(TEXT), "")).build()))
                .isEqualTo("<letter>\nt\n\n<afterword>\nt");
        assertThat(told(Issue.builder().letter(letter("Hi", List.of(), "Bye")).build()))
                .isEqualTo("<salutation>\nHi\n\n<sign-off>\nBye\n\nt");
    }

    @Test
    void sectionsAndTheFooterAreTold() {
        var titled = new Section(Optional.of(Line.of("S")), List.of(TEXT), List.of());
        assertThat(told(Issue.builder().section(titled).footer(new Footer(List.of(TEXT))).build()))
                .isEqualTo("<section>\n## S\n\nt\n\n<footer>\nt");
        var untitled = new Section(Optional.empty(), List.of(TEXT, new Rule(), TEXT), List.of());
        assertThat(told(Issue.builder().section(untitled).build()))
                .isEqualTo("<introduction>\nt\n\n---\n\nt");
    }

    @Test
    void everyLineOfAStoryHasItsOwn() {
        var story =
                Story.builder()
                        .figure(FIGURE)
                        .headline("H")
                        .byline("By Ann")
                        .dek("D")
                        .passage(new Passage(Optional.empty(), List.of(TEXT)))
                        .passage(
                                new Passage(
                                        Optional.of(new Label("L", LabelKind.OTHER)),
                                        List.of(TEXT, TEXT)))
                        .build();
        assertThat(told(story))
                .isEqualTo(
                        """
                        <picture>
                        ![a](a.png)

                        <headline>
                        ### H

                        <byline>
                        By Ann

                        <dek>
                        *D*

                        t

                        <passage>
                        **L:** t

                        t""");
    }

    @Test
    void whatOpensAStoryWithoutAHeadlineSaysSo() {
        assertThat(told(Story.builder().dek("D").passage(passage()).build()))
                .isEqualTo("<story>\n*D*\n\nt");
        assertThat(told(Story.builder().passage(passage()).build())).isEqualTo("<story>\nt");
    }

    @Test
    void roundupsBriefsAndPromotionsAreTold() {
        var entries = List.of(entry("A"));
        assertThat(told(roundup("R", "D", entries, TEXT)))
                .isEqualTo("<roundup>\n### R\n\n<dek>\n*D*\n\n<entries>\n- **A**\n\nt");
        assertThat(told(roundup("", "", entries))).isEqualTo("<roundup>\n- **A**");
        assertThat(told(new Brief(Line.of("B"), List.of(TEXT)))).isEqualTo("<brief>\n### B\nt");
        assertThat(told(promotion(Optional.empty(), "P"))).isEqualTo("<promotion>\n### P\n\nt");
        assertThat(told(promotion(Optional.of(FIGURE), "")))
                .isEqualTo("<promotion>\n![a](a.png)\n\nt");
        assertThat(told(promotion(Optional.empty(), ""))).isEqualTo("<promotion-text>\nt");
    }

    @Test
    void nothingNeedBeParted() {
        var story = Story.builder().passage(passage()).build();
        assertThat(told(story, story)).isEqualTo("<story>\nt\n\n<story>\nt");
        var ruled = new Section(Optional.of(Line.of("S")), List.of(TEXT, new Rule()), List.of());
        assertThat(told(Issue.builder().section(ruled).section(ruled).build()))
                .isEqualTo("<section>\n## S\n\nt\n\n---\n\n<section>\n## S\n\nt\n\n---");
    }

    @Test
    void whatIsNotPrintedIsNotTold() {
        var nothing = Paragraph.of("");
        assertThat(
                        told(
                                Issue.builder()
                                        .front(nothing)
                                        .letter(letter("", List.of(nothing), ""))
                                        .build()))
                .isEqualTo("<afterword>\nt");
        var silent = new Line(List.of());
        var letter =
                new Letter(
                        Optional.of(silent),
                        List.of(TEXT),
                        List.of(silent),
                        List.of(silent),
                        List.of(TEXT));
        assertThat(told(Issue.builder().letter(letter).build()))
                .isEqualTo("<letter>\nt\n\n<afterword>\nt");
    }

    @Test
    void noneStandsInsideABlock() {
        var entry = new Entry(Line.of("A"), List.of(TEXT, TEXT));
        assertThat(told(roundup("", "", List.of(entry, entry))))
                .isEqualTo("<roundup>\n- **A:** t\n\n  t\n\n- **A:** t\n\n  t");
    }

    @Test
    void theyStandBehindFrontMatter() {
        assertThat(
                        told(
                                Issue.builder()
                                        .metadata(Metadata.builder().title("T").number("1").build())
                                        .front(TEXT)
                                        .build()))
                .isEqualTo("---\nnumber: 1\n---\n\n# T\n\n<front>\nt");
    }

    @Test
    void theyAreWrittenWhereTheLayoutIsUnclear() {
        var text = Paragraph.of("The soup is hot, and the bread is not.");
        var clear = Issue.builder().letter(letter("Dear cooks,", List.of(text), "Keep cooking!"));
        assertThat(new MarkdownRenderer().render(clear.build())).doesNotContain("<!--");
        var unclear = Issue.builder().letter(letter("", List.of(TEXT), "Keep cooking!")).build();
        assertThat(new MarkdownRenderer().render(unclear)).contains("<!-- copydesk: letter -->");
        assertThat(new MarkdownRenderer(MarkdownRoles.NEVER).render(unclear))
                .doesNotContain("<!--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- copydesk: letter -->",
                "<!--copydesk:letter-->",
                "  <!-- copydesk: sign-off -->\n"
            })
    void aCommentTellsARole(String markup) {
        assertThat(MarkdownRoles.isComment(markup)).isTrue();
        var raw = new Section(Optional.empty(), List.of(new RawBlock("html", markup)), List.of());
        assertThat(new MarkdownRenderer().render(Issue.builder().section(raw).build()))
                .as("none is made by what an issue says")
                .contains("```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- letter -->",
                "<!-- copydesk: -->",
                "<!-- copydesk: letter",
                "<!-- copydesk: Letter -->",
                "<!-- copydesk: a letter -->",
                "x <!-- copydesk: letter -->",
                "<!-- copydesk: letter --> x"
            })
    void otherCommentsDoNot(String markup) {
        assertThat(MarkdownRoles.isComment(markup)).isFalse();
    }

    @Test
    void aPartBeginsWithTheCommentAboveIt() {
        var source = "a\n\n<!-- copydesk: letter -->\n\nb\n<!-- x -->\nc";
        assertThat(MarkdownRoles.startWithComment(source, source.indexOf('b'))).isEqualTo(3);
        assertThat(MarkdownRoles.startWithComment(source, source.length() - 1))
                .isEqualTo(source.length() - 1);
        assertThat(MarkdownRoles.startWithComment(source, 0)).isZero();
        var first = "<!-- copydesk: letter -->\nb";
        assertThat(MarkdownRoles.startWithComment(first, first.length() - 1)).isZero();
    }

    @Test
    void commentsThatAreMarkupAreNotFollowed() {
        assertThat(MarkdownRoles.areToldIn(parsed("<!-- copydesk: story -->\nt", TEXT))).isTrue();
        assertThat(MarkdownRoles.areToldIn(parsed("t", TEXT))).isFalse();
        var raw = new RawBlock("html", "<!-- copydesk: story -->");
        assertThat(MarkdownRoles.areToldIn(parsed("<!-- copydesk: story -->", raw))).isFalse();
    }

    private static ParsedIssue parsed(String source, Block block) {
        return new ParsedIssue(
                SourceText.of("draft.md", source),
                Notation.MARKDOWN,
                Issue.builder().front(block).build(),
                SourceMap.builder().build(),
                List.of());
    }
}

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where exactly sources are cut that are more than a limit lets be. */
class BoundsTest {

    private static ParsedIssue parse(String notation, Limits.Builder limits, String text) {
        return NewsletterParser.builder()
                .notation(new Notation(notation))
                .limits(limits.build())
                .build()
                .parse(text);
    }

    private static Stream<String> said(ParsedIssue parsed) {
        return parsed.diagnostics().stream()
                .filter(d -> d.code().startsWith("limit/"))
                .map(d -> d.span().start() + ": " + d.message());
    }

    private static List<String> raw(ParsedIssue parsed) {
        return parsed.issue().all(RawBlock.class).stream().map(RawBlock::markup).toList();
    }

    private static String escaped(String text) {
        return text.replace("⏎", "\n").replace("␍", "\r").replace("⇥", "\t");
    }

    /** The limit, the text, the offset at which it is cut, and what is kept as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // Lines stay whole.
                "text ~ 6 ~ one⏎two⏎six ~ 4 ~ two⏎six",
                "text ~ 4 ~ one⏎two ~ 4 ~ two",
                "text ~ 5 ~ one␍two ~ 4 ~ two",
                "text ~ 5 ~ one␍⏎two ~ 5 ~ two",
                "markdown ~ 5 ~ one⏎two ~ 4 ~ two",
                "text ~ 4 ~ one⏎⏎ ⇥two ␍⏎⇥ ~ 4 ~ two",
                "text ~ 4 ~ one⏎ ⇥␍⏎ ~ 4 ~",
                // But for one that is longer.
                "text ~ 3 ~ one⏎two ~ 3 ~ two",
                "text ~ 4 ~ one␍⏎two ~ 4 ~ two",
                "text ~ 1 ~ one ~ 1 ~ ne",
                "text ~ 2 ~ a\uD83D\uDE00b ~ 1 ~ \uD83D\uDE00b",
                "text ~ 1 ~ \uD83D\uDE00 ~ 0 ~ \uD83D\uDE00",
                // Of pages, tags do.
                "html ~ 10 ~ <p>a</p><p>b</p> ~ 8 ~ <p>b</p>",
                "html ~ 8 ~ <p>a</p><p>b</p> ~ 8 ~ <p>b</p>",
                "html ~ 7 ~ <p>a</p><p>b</p> ~ 4 ~ </p><p>b</p>",
                "html ~ 8 ~ <p>a <!-- b --> c ~ 5 ~ <!-- b --> c",
                "html ~ 8 ~ <p>a<b>c < d ~ 4 ~ <b>c < d",
                "html ~ 10 ~ <p>a < b <3 c ~ 10 ~ 3 c",
                "html ~ 5 ~ <p>ab< ~ 5 ~ <",
                "html ~ 3 ~ words<p>a ~ 3 ~ ds<p>a",
            })
    void aTextThatIsTooLongIsCut(String notation, int most, String text, int at, String rest) {
        var parsed = parse(notation, Limits.builder().length(most), escaped(text));
        assertThat(said(parsed))
                .containsExactly(
                        at
                                + ": the text is longer than "
                                + most
                                + " characters; what follows is kept as it is, unread");
        assertThat(raw(parsed))
                .containsExactlyElementsOf(rest == null ? List.of() : List.of(escaped(rest)));
        assertThat(parsed.source().text()).isEqualTo(escaped(text));
        assertThat(parsed.notation().name()).isEqualTo(notation);
        var exact = Limits.builder().length(escaped(text).length());
        assertThat(said(parse(notation, exact, escaped(text)))).isEmpty();
    }

    /** The limit, the text, the offset at which it is cut, and what is kept as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "text ¦ 2 ¦ one⏎two⏎six⏎ten ¦ 8 ¦ six⏎ten",
                "text ¦ 1 ¦ one␍two␍six ¦ 4 ¦ two␍six",
                "text ¦ 1 ¦ on\u0080⏎two⏎six ¦ 4 ¦ two⏎six",
                "text ¦ 3 ¦ one⏎a | b | c | d ¦ 4 ¦ a | b | c | d",
                "markdown ¦ 4 ¦ *a* _b_ `c` ¦ 8 ¦ `c`",
                "markdown ¦ 3 ¦ one⏎⏎[a] ~b~ <c> ¦ 5 ¦ [a] ~b~ <c>",
                "html ¦ 2 ¦ <p>a</p><p>b</p> ¦ 8 ¦ <p>b</p>",
                "markdown ¦ 3 ¦ a\\\\b⏎& c⏎d@e ¦ 5 ¦ & c⏎d@e",
            })
    void aTextOfLittleButSignsIsCut(String notation, int most, String text, int at, String rest) {
        var parsed = parse(notation, Limits.builder().signs(most), escaped(text));
        assertThat(said(parsed))
                .containsExactly(
                        at
                                + ": the text has more than "
                                + most
                                + " line ends and signs of markup, too many for its length; what"
                                + " follows is kept as it is, unread");
        assertThat(raw(parsed)).containsExactly(escaped(rest));
        int signs = escaped(text).replaceAll("[^\\n\\r<|*_\\[`~\\\\&@:]", "").length();
        assertThat(said(parse(notation, Limits.builder().signs(signs), escaped(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, true", "24, false"})
    void aLongTextMayHaveOneSignInTwentyFiveCharacters(int apart, boolean whole) {
        var text = (" ".repeat(apart - 2) + "a\n").repeat(100);
        var parsed = parse("text", Limits.builder().signs(1), text);
        assertThat(said(parsed).findAny().isEmpty()).isEqualTo(whole);
    }

    @Test
    void whatTheLimitOnLengthCutsIsNotHeldAgainstTheRest() {
        var limits = Limits.builder().signs(3).length(6);
        assertThat(said(parse("text", limits, "one\ntwo\n" + "\n".repeat(9))))
                .singleElement()
                .asString()
                .contains("longer than 6");
    }

    /** A paragraph of plain words has two parts: itself and its words. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 3", "3, 3", "4, 6", "5, 6"})
    void blocksAreKeptThatAreBeyondTheNumberOfParts(int most, int at) {
        var text = "A\n\nB\n\nC\n\nD\n\nE\n\nF\n";
        var parsed = parse("text", Limits.builder().nodes(most), text);
        assertThat(said(parsed))
                .containsExactly(
                        at
                                + ": the issue has more than "
                                + most
                                + " parts; what follows is kept as it is, unread");
        assertThat(raw(parsed)).containsExactly(text.substring(at).strip());
        assertThat(said(parse("text", Limits.builder().nodes(6), text))).isEmpty();
    }

    @Test
    void whatWasReadOnTheWayIsNoPart() {
        var words = "<p>" + "a<i></i>".repeat(30);
        assertThat(said(parse("html", Limits.builder().nodes(2), words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, ''", "6, 5, '30: 1'", "9, 5, '30: 4'", "3, 1, '6: 2'", "1, 1, ''"})
    void remarksAreLeftOutThatAreMoreThanTheLimit(int remarks, int most, String left) {
        var text = "SĂŁo\n\n".repeat(remarks);
        var parsed = parse("text", Limits.builder().diagnostics(most), text);
        assertThat(said(parsed))
                .containsExactlyElementsOf(
                        left.isEmpty()
                                ? List.of()
                                : List.of(
                                        left.replace(
                                                        ": ",
                                                        ": there is more to say than is told; from here on ")
                                                + " remarks are left out"));
        assertThat(parsed.diagnostics()).hasSize(most + (left.isEmpty() ? 0 : 1));
    }

    @Test
    void whatIsSaidOfLimitsIsNeverLeftOutNorCounted() {
        var limits = Limits.builder().diagnostics(5).length(30);
        var parsed = parse("text", limits, "SĂŁo\n\n".repeat(5) + "more");
        assertThat(parsed.diagnostics()).hasSize(6);
        assertThat(said(parsed)).hasSize(1).first().asString().startsWith("30: the text is longer");
    }

    /** The least limit at which nothing is said, and the place that is told at one less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "markdown ~ > > > a ~ 5 ~ 6",
                "markdown ~ 1. - > a ~ 7 ~ 7",
                "markdown ~ *a **b _c_*** ~ 4 ~ 7",
                "markdown ~ <em><sup><del>a</del></sup></em> ~ 3 ~ 9",
                "markdown ~ *a <em>b <sup>c</sup></em>* ~ 3 ~ 9",
                "markdown ~ [*a*](b) ~ 3 ~ 1",
                "html ~ <blockquote><blockquote><blockquote>a ~ 3 ~ 24",
                "html ~ <ul><li><ul><li>a ~ 4 ~ 12",
                "html ~ <p><b><i><s>a ~ 3 ~ 9",
                "text ~ - a⏎  - b⏎    - c ~ 3 ~ 14",
            })
    void whatIsNestedTooDeepIsTold(String notation, String text, int least, int place) {
        var source = escaped(text) + "\n";
        assertThat(said(parse(notation, Limits.builder().nesting(least), source))).isEmpty();
        int most = least - 1;
        assertThat(said(parse(notation, Limits.builder().nesting(most), source)))
                .containsExactly(
                        place
                                + ": this is nested deeper than "
                                + most
                                + " levels; from here on, what is deeper is read as if it were not");
    }

    private static String names(Node node) {
        var inner = node.children().stream().map(BoundsTest::names).toList();
        return node.getClass().getSimpleName() + (inner.isEmpty() ? "" : inner);
    }

    /** The limit, the text, what is read of it, and where it is told that there is more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "html ~ 2 ~ <blockquote><blockquote>a ~ Quote[Quote[Paragraph[Text]]] ~",
                "html ~ 1 ~ <blockquote><blockquote>a ~ Quote[Paragraph[Text]] ~ 12",
                "html ~ 2 ~ <ul><li><ul><li>a ~ ListBlock[ListItem[Paragraph[Text]]] ~ 8",
                "html ~ 2 ~ <p><b><i>a ~ Paragraph[Strong[Emphasis[Text]]] ~",
                "html ~ 1 ~ <p><b><i>a</i></b><i><b>b ~ Paragraph[Strong[Text], Emphasis[Text]] ~ 6",
                "markdown ~ 1 ~ <em><sup>a</sup></em> b ~ Paragraph[Emphasis[RawInline, Text, RawInline], Text] ~ 4",
                "text ~ 2 ~ - a⏎  - b ~ ListBlock[ListItem[Paragraph[Text], ListBlock[ListItem[Paragraph[Text]]]]] ~",
                "text ~ 1 ~ - a⏎  - b ~ ListBlock[ListItem[Paragraph[Text]], ListItem[Paragraph[Text]]] ~ 6",
            })
    void whatIsNestedTooDeepIsReadAsIfItWereNot(
            String notation, int most, String text, String names, String place) {
        var limits = Limits.builder().nesting(most);
        var parsed = parse(notation, limits, escaped(text) + "\n");
        assertThat(names(parsed.issue().all(Block.class).get(0))).isEqualTo(names);
        assertThat(said(parsed).map(told -> told.replaceFirst(":.*", "")))
                .containsExactlyElementsOf(place == null ? List.of() : List.of(place));
    }
}

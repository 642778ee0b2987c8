package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of a paragraph of Markdown that are more than it may have: they are text as written. */
class MarkLimitTest {

    private static ParsedIssue parse(int marks, String markdown) {
        var parsed =
                NewsletterParser.builder()
                        .notation(Notation.MARKDOWN)
                        .limits(Limits.builder().inlineMarks(marks).build())
                        .build()
                        .parse(markdown);
        MarkdownLaws.check(parsed);
        return parsed;
    }

    private static List<Inline> content(int marks, String markdown) {
        return parse(marks, markdown).issue().all(Paragraph.class).get(0).content();
    }

    private static Text text(String words) {
        return new Text(words);
    }

    @Test
    void whatALinkHasInItIsAsWritten() {
        assertThat(content(1, "See [*a* ~b~ `c` <d>](e_f*g \"h_i~j\") *k*"))
                .containsExactly(
                        text("See "),
                        new Link("e_f*g", "h_i~j", List.of(text("*a* ~b~ `c` <d>"))),
                        text(" *k*"));
        assertThat(content(3, "See [**a *b***](c) *k*"))
                .containsExactly(
                        text("See "), new Link("c", "", List.of(text("**a *b***"))), text(" *k*"));
        assertThat(content(5, "[**a**](b_c) _k_"))
                .containsExactly(
                        new Link("b_c", "", List.of(new Strong(List.of(text("a"))))), text(" _k_"));
    }

    @Test
    void soIsWhatAPictureHas() {
        assertThat(content(1, "See ![*a* `b`](c_d \"e_f\") and ![g](h)"))
                .containsExactly(
                        text("See "), new Image("c_d", "*a* `b`", "e_f"), text(" and ![g](h)"));
        assertThat(content(1, "See ![a](b_c)."))
                .containsExactly(text("See "), new Image("b_c", "a", ""), text("."));
    }

    @Test
    void soIsATag() {
        assertThat(content(1, "See <i class=\"a_b*c\">it</i>"))
                .containsExactly(
                        text("See "), new RawInline("html", "<i class=\"a_b*c\">"), text("it</i>"));
    }

    /** Where the first mark stands that is one too many; it is told where there is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "*a* _b_ ~ ''",
                "*a* _b_ * ~ 1:9",
                "*a* _b_ [c](d) ~ 1:9",
                "*a*⏎_b_ `c` ~ 2:5",
                "*a*⏎⏎_b_ `c` ~ ''",
                "*a*⏎ \t⏎_b_ `c` ~ ''",
                "*a*␍␍_b_ `c` ~ ''",
                "*a* _b_⏎- `c` _d_ ~ ''",
                "*a*⏎⏎_b_⏎`c`⏎<d ~ 5:1",
                "# *a* _b_ `c` ~ 1:11",
            })
    void marksAreCountedByTheParagraph(String markdown, String place) {
        var parsed = parse(4, markdown.replace('⏎', '\n').replace('␍', '\r'));
        assertThat(parsed.diagnostics())
                .extracting(d -> d.code() + " " + parsed.source().position(d.span().start()))
                .containsExactlyElementsOf(
                        place.isEmpty() ? List.of() : List.of("limit/inline " + place));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0x3400})
    void whateverTheSourceHasIsNotTakenForAMark(int first) {
        var all = new StringBuilder("See *a* ");
        int last = first == 0xE000 ? 0xF8FF : 0x9FFF;
        for (int c = first; c <= last; c++) {
            all.append((char) c);
        }
        assertThat(content(2, all + " *b* _c_")).endsWith(text(all.substring(7) + " *b* _c_"));
    }
}

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private final NewsletterParser parser = NewsletterParser.create();

    private Notation of(String name, String text) {
        return parser.parse(SourceText.of(name, text)).notation();
    }

    @Test
    void theNameOfAFileTellsFirst() {
        assertThat(of("a.md", "Dear friends,")).isEqualTo(Notation.MARKDOWN);
        assertThat(of("a.markdown", "")).isEqualTo(Notation.MARKDOWN);
        assertThat(of("a.txt", "# A\n\n**b:** [c](d)")).isEqualTo(Notation.TEXT);
    }

    @Test
    void thenItsContent() {
        assertThat(of("", "# A\n\nText with a [link](http://a).\n")).isEqualTo(Notation.MARKDOWN);
        assertThat(of("draft", "---\ntitle: a\n---\n\n## B\n")).isEqualTo(Notation.MARKDOWN);
        assertThat(of("", "<!-- copydesk: letter -->\nIt rains.\n")).isEqualTo(Notation.MARKDOWN);
        assertThat(of("", "Dear friends,\n\n  * a bullet\n\n#hashtag\n")).isEqualTo(Notation.TEXT);
        Sources.seeds().forEach(seed -> assertThat(of("", seed.text())).isEqualTo(Notation.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n###### B",
                "```\na\n```",
                "**a** b\nand **c**",
                "a [b](c)\nd [e](f)",
                "---\na\n# A",
                "---\r\na\r\n# A",
                "a](\n**b",
            })
    void twoLinesWithAMarkMakeMarkdown(String text) {
        assertThat(of("", text)).isEqualTo(Notation.MARKDOWN);
        assertThat(of("draft.new", text)).isEqualTo(Notation.MARKDOWN);
        assertThat(of("draft.TEXT", text)).isEqualTo(Notation.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A",
                "# A **b** [c](d)",
                "####### A\n####### B",
                "#A\n#B",
                "#\n#",
                " # A\n # B",
                "``\n``",
                "*a*\n*b*",
                "[a] (b)\n[c] (d)",
                "--\n# A",
                "a]\n(b **",
                "** a\n----\n** b\n----",
                "a\n** b\nc **\n***",
                "",
            })
    void anyOtherTextIsPlain(String text) {
        assertThat(of("", text)).isEqualTo(Notation.TEXT);
    }

    @Test
    void linksOutweighTheEndingOfAText() {
        var link = "See [a](https://a.example/1).\n";
        assertThat(of("a.txt", link.repeat(3))).isEqualTo(Notation.MARKDOWN);
        assertThat(of("a.txt", link.repeat(2))).isEqualTo(Notation.TEXT);
        assertThat(of("a.txt", link.strip().repeat(3))).isEqualTo(Notation.TEXT);
        assertThat(of("a.txt", "x".repeat(20_000) + link.repeat(3))).isEqualTo(Notation.TEXT);
        assertThat(of("a.eml", link.repeat(3))).isEqualTo(Notation.TEXT);
    }

    @Test
    void aLongTextIsJudgedByItsBeginning() {
        var text = "# A\n" + "x".repeat(19_994) + "\n# B";
        assertThat(of("", text)).isEqualTo(Notation.MARKDOWN);
        assertThat(of("", text.replaceFirst("x", "xx"))).isEqualTo(Notation.TEXT);
    }

    @Test
    void theCallerHasTheLastWord() {
        var text = NewsletterParser.builder().notation(Notation.TEXT).build();
        assertThat(text.parse(SourceText.of("a.md", "# A")).notation()).isEqualTo(Notation.TEXT);
    }

    @Test
    void aNotationThatNobodyReadsIsRefused() {
        var builder = NewsletterParser.builder().notation(new Notation("morse"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nobody reads morse here; there are text, markdown");
    }
}

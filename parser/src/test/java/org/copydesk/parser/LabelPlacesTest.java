package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Label;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a label ends and its text begins in the source, whatever stands between their letters. */
class LabelPlacesTest {

    private static final NewsletterParser HTML =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private static final NewsletterParser MARKDOWN =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private static String slice(ParsedIssue parsed, Node node) {
        return parsed.source().slice(parsed.sourceMap().spanOf(node).orElseThrow());
    }

    private static ParsedIssue passage(String passage) {
        return HTML.parse(
                "<h2>Robots Cook</h2><p>They learned it by watching.</p><p>" + passage + "</p>");
    }

    /** The source of the label, that of the text and the words of both. */
    private static void check(ParsedIssue parsed, String places, String label, String text) {
        var found = parsed.issue().all(Label.class).get(0);
        var paragraph = parsed.issue().all(Paragraph.class).get(0);
        var first = paragraph.content().get(0);
        assertThat(slice(parsed, found) + "|" + slice(parsed, first)).isEqualTo(places);
        assertThat(found.text()).isEqualTo(label);
        assertThat(paragraph.plainText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "What’s new: It cooks. ~ What’s new:|It cooks. ~ What’s new ~ It cooks.",
                "What&rsquo;s new: It is &lt;hot&gt;. ~ What&rsquo;s new:|It is &lt;hot&gt;. ~ What’s new ~ It is <hot>.",
                "What’s&#32;new&colon; It cooks. ~ What’s&#32;new&colon;|It cooks. ~ What’s new ~ It cooks.",
                "What’s ⏎ new :⏎ It cooks. ~ What’s ⏎ new :|It cooks. ~ What’s new ~ It cooks.",
                "What’s&nbsp;new:&nbsp; It cooks. ~ What’s&nbsp;new:|It cooks. ~ What’s\u00A0new ~ It cooks.",
                "What’s <!-- a: --> new<!-- b: -->: It cooks. ~ What’s <!-- a: --> new<!-- b: -->:|It cooks. ~ What’s new ~ It cooks.",
                "Pots &amp pans: It cooks. ~ Pots &amp pans:|It cooks. ~ Pots & pans ~ It cooks.",
                "AT&T &amp; us: It cooks. ~ AT&T &amp; us:|It cooks. ~ AT&T & us ~ It cooks.",
                "Us &amp;amp;them: It cooks. ~ Us &amp;amp;them:|It cooks. ~ Us &amp;them ~ It cooks.",
                "Pots &bogus;pans &amp; us: It cooks. ~ Pots &bogus;pans &amp; us:|It cooks. ~ Pots &bogus;pans & us ~ It cooks.",
                "Is it < 2 &amp; up?: It cooks. ~ Is it < 2 &amp; up?:|It cooks. ~ Is it < 2 & up? ~ It cooks.",
                "Fun &#x1F600;&#128512; pots: It is &#x1F600; now. ~ Fun &#x1F600;&#128512; pots:|It is &#x1F600; now. ~ Fun \uD83D\uDE00\uD83D\uDE00 pots ~ It is \uD83D\uDE00 now.",
                "&Eacute;t&eacute;s: It cooks. ~ &Eacute;t&eacute;s:|It cooks. ~ Étés ~ It cooks.",
                "A \\&amp; b: It cooks. ~ A \\&amp; b:|It cooks. ~ A \\& b ~ It cooks.",
                "What’s <b>new</b>: It cooks. ~ What’s <b>new</b>:|It cooks. ~ What’s new ~ It cooks.",
                "<b>What’s new:</b> It cooks. ~ <b>What’s new:</b>|It cooks. ~ What’s new ~ It cooks.",
                "<b>What’s <i>new: It</i> now.</b> ~ <b>What’s <i>new:|It</i> now.</b> ~ What’s new ~ It now.",
                "What’s <i>ne</i>w: <i>It</i> cooks. ~ What’s <i>ne</i>w:|<i>It</i> ~ What’s new ~ It cooks.",
                "<code>What’s</code> new: It cooks. ~ <code>What’s</code> new:|It cooks. ~ What’s new ~ It cooks.",
                "<b>What’s new</b><img src=a>: It cooks. ~ <b>What’s new</b>|<img src=a> ~ What’s new ~ It cooks.",
                "<i>What’s new:</i><!-- a --> It cooks. ~ <i>What’s new:</i>|It cooks. ~ What’s new ~ It cooks.",
                "<code>What’s new: It</code> cooks. ~ <code>What’s new:|It</code> ~ What’s new ~ It cooks.",
            })
    void placesAreFoundBehindReferencesBlanksAndTags(
            String passage, String places, String label, String text) {
        var parsed = passage(passage.replace('⏎', '\n'));
        HtmlLaws.checkTidy(parsed);
        check(parsed, "<p>" + places.replace('⏎', '\n'), label, text);
    }

    @ParameterizedTest
    @CsvSource({"b", "i", "s", "sup", "sub", "a href=x"})
    void aMarkIsCutInTwo(String tag) {
        var parsed = passage("<" + tag + ">What’s new: A pot</" + tag.split(" ")[0] + "> cooks.");
        var content = parsed.issue().all(Paragraph.class).get(0).content();
        var type = content.get(0).getClass();
        assertThat(type)
                .isEqualTo(
                        switch (tag) {
                            case "b" -> Strong.class;
                            case "i" -> Emphasis.class;
                            case "s" -> Strikethrough.class;
                            case "sup" -> Superscript.class;
                            case "sub" -> Subscript.class;
                            default -> Link.class;
                        });
        assertThat(content).extracting(Inline::plainText).containsExactly("A pot", "cooks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**What’s new**: A \\*pot\\* ~ **What’s new**:|A \\*pot\\* ~ What’s new ~ A *pot*",
                "**What\\*s &amp; new:** A pot ~ **What\\*s &amp; new:**|A pot ~ What*s & new ~ A pot",
            })
    void soAreThoseBehindEscapes(String passage, String places, String label, String text) {
        var parsed = MARKDOWN.parse("### Robots Cook\n\n" + passage + "\n");
        MarkdownLaws.check(parsed);
        check(parsed, places, label, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\*See\\* &amp; https://a.example ~ https://a.example",
                "&#x1F600; & \\a www.a.example, &lt;so&gt; ~ www.a.example",
                "See⏎  https://a.example?b&amp;c ~ ",
            })
    void anAddressHasItsPlaceBehindEscapes(String paragraph, String link) {
        var parsed = MARKDOWN.parse(paragraph.replace('⏎', '\n') + "\n");
        var links = parsed.issue().all(Link.class);
        assertThat(links.stream().map(found -> slice(parsed, found)))
                .containsExactlyElementsOf(link == null ? List.of() : List.of(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a alt='What’s new: A'> pot cooks.",
                "What’s <img src=a alt='new: A'> pot cooks.",
                "What’s <b><img src=a alt='new: A'> pot</b> cooks.",
            })
    void aPictureStaysWhole(String passage) {
        var parsed = passage(passage);
        SpanLaws.check(parsed);
        var image = parsed.issue().all(Image.class).get(0);
        assertThat(image.alternative()).endsWith("new: A");
        assertThat(slice(parsed, image)).matches("<img src=a alt='.*new: A'>");
        assertThat(parsed.issue().all(Code.class)).isEmpty();
    }

    /** A label, and where the paragraph behind it has what is no word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**What’s new:**<!-- a --> A pot ~ <!-- a -->|A pot",
                "**What’s new:** <!-- a -->A pot ~ <!-- a -->|A pot",
                "**What’s new**<!-- a -->: A pot ~ <!-- a -->|A pot",
                "**What’s new:** ![](a.png)A pot ~ ![](a.png)|A pot",
                "**What’s new:** A<!-- a --> pot ~ A|<!-- a -->| pot",
            })
    void whatHasNoWordsStaysBehindTheLabel(String passage, String places) {
        var parsed = MARKDOWN.parse("### Robots Cook\n\nIt is a dek.\n\n" + passage + "\n");
        MarkdownLaws.check(parsed);
        assertThat(parsed.issue().all(Label.class))
                .extracting(Label::text)
                .containsExactly("What’s new");
        var paragraph = parsed.issue().all(Paragraph.class).get(0);
        assertThat(paragraph.content().stream().map(part -> slice(parsed, part)))
                .containsExactly(places.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**What:** it ~ What",
                "**What:**it ~",
                "**What: ** it ~",
                "**What**: it ~ What",
                "**What** : it ~",
                "**What.** It ~ What.",
                "**What!** It ~ What!",
                "**What?** It ~ What?",
                "**“What.”** It ~ “What.”",
                "**What…** It ~",
                "**What,** it ~",
                "**What** it ~",
                "**What:** ~ What",
                "**What?** ~ What?",
                "**What.** ~",
                "**What!** ~",
                "**:** it ~",
                "*What:* it ~",
                "It **is:** it ~",
                "**[What](w):** it ~",
                "**W*h*at:** it ~",
                "**_90:** it ~ _90",
                "**_91:** it ~",
            })
    void boldWordsAreALabelIfTheyEndAsOne(String paragraph, String label) {
        var written = paragraph.replace("_90", "x".repeat(89)).replace("_91", "x".repeat(90));
        var text = "### H\n\nIt is a text. They rest. They sleep.\n\n" + written + "\n";
        var labels = MARKDOWN.parse(text).issue().all(Label.class);
        assertThat(labels.stream().map(Label::text))
                .containsExactlyElementsOf(
                        label == null ? List.of() : List.of(label.replace("_90", "x".repeat(89))));
    }

    /** Each text from its first letter to its last, blanks that stay among them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p> a &amp;&bogus; b  <b>c</b> ~ a &amp;&bogus; b  |c",
                "<p>&eacute; &amp &lt;x  <b> c  d </b>  &quot;e&quot; ~ &eacute; &amp &lt;x  |c  d |&quot;e&quot;",
                "<p>a<b>&nbsp;b&nbsp;</b> &#99;&#x64;  &copy;e ~ a|&nbsp;b&nbsp;| &#99;&#x64;  &copy;e",
                "<p>a0b &amp; c <b> 0d0 </b> e ~ a0b &amp; c |d0 |e",
                "<p>&amp;0&amp;&x0y; <b>0</b><i>z&amp;</i> ~ &amp;0&amp;&x0y; |z&amp;",
                "<p>&#1F; &unknown &unknown; &; &#; &#x; & <b>b</b> ~ &#1F; &unknown &unknown; &; &#; &#x; & |b",
                "<p>&CounterClockwiseContourIntegral; &amp; <b>b</b> ~ &CounterClockwiseContourIntegral; &amp; |b",
            })
    void textsStandWhereTheyAreWritten(String html, String places) {
        var parsed = HTML.parse(html.replace('0', '\0'));
        SpanLaws.check(parsed);
        assertThat(parsed.issue().all(Text.class).stream().map(text -> slice(parsed, text)))
                .containsExactly(places.replace('0', '\0').split("\\|"));
    }
}

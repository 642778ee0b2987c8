package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no letter, and has no place where it stands: it is kept beside, or told. */
class NothingIsLostTest {

    private static final NewsletterParser HTML =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private static final NewsletterParser MARKDOWN =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    @Test
    void aLinkInsideOfALinkLeadsWhereItSays() {
        var html =
                "<a href=out><table><tr><td>See <b>the <a href=in>map</a> now</b></td></tr></table></a>";
        var links = HTML.parse(html).issue().all(Link.class);
        assertThat(links.stream().map(link -> link.target() + "|" + link.plainText()))
                .containsExactly("out|See", "out|the", "in|map", "out|now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>• <img src=a.png> Tea</p><p>• Cake</p>",
                "<p><strong><img src=a.png>Tea:</strong></p><p>Hot.</p>",
            })
    void aPictureWithoutWordsIsKept(String html) {
        assertThat(HTML.parse(html).issue().all(Image.class))
                .containsExactly(new Image("a.png", "", ""));
    }

    @Test
    void theWordsOfAPictureHoldNoLabel() {
        var issue = HTML.parse("<p><img src=a.png alt='Tea: hot'>.</p><p>Tea is hot.</p>").issue();
        assertThat(issue.plainText()).containsOnlyOnce("Tea:");
        assertThat(issue.all(Label.class)).isEmpty();
    }

    @Test
    void whatStandsBehindAnEscapedPipeIsWhereItIs() {
        var markdown = "| a | b |\n|---|---|\n| x \\| *y\\|z* `\\|` [c](d) | e |\n";
        var parsed = MARKDOWN.parse(markdown);
        assertThat(parsed.issue().all(Link.class))
                .extracting(link -> parsed.source().slice(SpanLaws.spanOf(parsed, link)))
                .containsExactly("[c](d)");
        MarkdownLaws.check(parsed);
    }

    @Test
    void wordsThatStandForAPictureKeepTheirLink() {
        var html = "<figure class=placeholder><p>Tea by <a href=x>Jo</a></p></figure>";
        assertThat(HTML.parse(html).issue().all(Link.class)).hasSize(1);
    }

    @Test
    void whatIsNoWordInCodeIsTold() {
        var parsed = HTML.parse("<pre>Look <a href=x>here</a> <img src=a.png></pre>");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a link in code was left out; its words were not",
                        "a picture or a player in code was left out");
    }

    @Test
    void aLinkAroundCodeIsTold() {
        assertThat(messages("<a href=x><pre>tea</pre></a>"))
                .containsExactly("a link around code was left out; the code was not");
        assertThat(messages("<a href=x>Tea</a><pre>tea</pre>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<ol reversed><li>a<li>b</ol> ~ 1 ~ 1",
                "<ol><li>a<li value=4>b<li value=5>c</ol> ~ 1 ~ 2",
                "<ol><li>a<li value=2>b<li value=x>c</ol> ~ 1 ~ 0",
                "<ol><li value=4>a<li value=5>b</ol> ~ 4 ~ 0",
                "<ol start=3><li>a<li value=4>b</ol> ~ 3 ~ 0",
                "<ul reversed><li value=4>a<li>b</ul> ~ 1 ~ 0",
            })
    void numbersThatDoNotCountUpAreTold(String html, int first, int told) {
        assertThat(HTML.parse(html).issue().all(ListBlock.class))
                .extracting(ListBlock::start)
                .containsExactly(first);
        assertThat(messages(html))
                .hasSize(told)
                .allMatch(message -> message.startsWith("numbers that don’t count up"));
    }

    private static List<String> messages(String html) {
        return HTML.parse(html).diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    void whereALabelLedIsTold() {
        var parsed =
                HTML.parse(
                        "<h2>Tea Time</h2><p>It boils.</p><p><a href=x>What’s new</a>: Hot.</p>");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("a label can’t be a link; this one led to x");
    }

    @Test
    void theTitleOfAPageKeepsItsLink() {
        var html =
                "<html><head><title>Tea Seven</title></head><body><h1><a href=u>Tea Seven</a></h1><p>Hot.</p></body></html>";
        assertThat(HTML.parse(html).issue().metadata().url()).isEqualTo("u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Tea [Seven](u) ![](a.png) <i>\n",
                "---\nurl: u\nimage: a.png\nmarkup: <i>\n---\n# Tea Seven\n",
            })
    void whatATitleCannotHoldIsSaidBesides(String markdown) {
        var metadata = MARKDOWN.parse(markdown).issue().metadata();
        assertThat(metadata.url()).isEqualTo("u");
        assertThat(metadata.extra())
                .isEqualTo(Map.of("image", List.of("a.png"), "markup", List.of("<i>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nlang: en\nlanguage: de\n---\n",
                "Title: Tea\nlang: en\nlanguage: de\n",
            })
    void aSecondValueForOnePlaceIsSaidBesides(String markdown) {
        var metadata = MARKDOWN.parse(markdown).issue().metadata();
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.extra()).isEqualTo(Map.of("language", List.of("de")));
    }

    @Test
    void boxesOfTasksAreKeptWhereTheyHaveTitles() {
        var markdown = "## Head\n\nWords.\n\n- [x] [Tea](t): hot\n- [ ] [Cake](c): cold\n";
        var items = MARKDOWN.parse(markdown).issue().all(ListBlock.class).get(0).items();
        assertThat(items.toString()).contains("DONE", "OPEN");
    }

    @Test
    void aMarkAtTheEndOfATitleIsKept() {
        var markdown = "## Head\n\n- **Tea[^1]** Hot.\n- **Cake[^1]:** Cold.\n\n[^1]: Note.\n";
        assertThat(MARKDOWN.parse(markdown).issue().all(FootnoteMark.class)).hasSize(2);
    }

    @Test
    void aTagBehindALabelIsKept() {
        var markdown = "### Head\n\n**Tea:**\n<strong><img src=\"a.png\"> Hot</strong> pot\n";
        assertThat(MARKDOWN.parse(markdown).issue().all(RawInline.class)).hasSize(1);
    }
}

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages: the article is found, the rest is left out and told of. */
class HtmlPageTest {

    private static final String STORY =
            """
            <h2>Robots Cook</h2><p>They learned it by watching.</p>
            <p><strong>What’s new:</strong> A robot cooks soup, and everybody who has tried it says that\
             it is as good as any that they have eaten.</p>
            <p><strong>Why it matters:</strong> Soup takes patience. People have little of it, while\
             machines have nothing else, and they never burn their tongues.</p>
            """;

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private ParsedIssue parse(String html) {
        var parsed = parser.parse(html);
        HtmlLaws.checkTidy(parsed);
        return parsed;
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>Soup</title></head><body>"
                + body
                + "</body></html>";
    }

    private static List<String> leftOut(ParsedIssue parsed) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("html/left-out"))
                .map(Diagnostic::span)
                .map(parsed.source()::slice)
                .toList();
    }

    private String wordsAlone() {
        return parser.parse(STORY).issue().plainText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=\"/\">Home</a></nav>",
                "<div role=\"navigation\"><a href=\"/\">Home</a></div>",
                "<script>track();</script>",
                "<style>p { color: red }</style>",
                "<noscript><img src=\"a.gif\"></noscript>",
                "<form><input name=\"q\"><button>Subscribe</button></form>",
                "<button>Subscribe</button>",
                "<div class=\"share-bar\"><a href=\"#\">Tweet</a></div>",
                "<ul class=\"social\"><li><a href=\"#\">Tweet</a></li></ul>",
                "<img src=\"https://t.example/a.gif\" width=\"1\" height=\"1\" alt=\"\">",
                "<img src=\"https://t.example/a\" style=\"width: 1px; height: 1px\">",
                "<img src=\"https://t.example/wf/open?u=1\" alt=\"\">",
                "<div style=\"display:none\">Seen by nobody</div>",
                "<div hidden>Seen by nobody</div>",
                "<aside><a href=\"/1\">More</a></aside>",
                "<svg><text>Logo</text></svg>",
                "<section id=\"comments\"><p>First!</p></section>",
                "<iframe></iframe>"
            })
    void furnitureInsideTheArticleIsLeftOut(String furniture) {
        var parsed = parse(page("<article>" + STORY + furniture + "</article>"));
        assertThat(parsed.issue().plainText()).isEqualTo(wordsAlone());
        assertThat(leftOut(parsed)).containsExactly(furniture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><a href=\"/\">The Courier</a></header>",
                "<footer>© The Courier</footer>",
                "<nav>Home</nav>",
                "<aside><p>Read this, too.</p></aside>",
                "<div><p>Read this, too.</p></div>",
                "<p>Advertisement</p>",
                "<img src=\"logo.png\" alt=\"Logo\">"
            })
    void whatStandsBesideTheArticleIsLeftOut(String beside) {
        var parsed = parse(page(beside + "<main>" + STORY + "</main>"));
        assertThat(parsed.issue().plainText()).isEqualTo(wordsAlone());
        assertThat(leftOut(parsed)).containsExactly(beside);
    }

    @Test
    void whatIsLeftOutIsToldInNotes() {
        var parsed = parse(page("<article>" + STORY + "<nav>Home</nav></article>"));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity, Diagnostic::message)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "html/left-out", Severity.NOTE, "navigation was left out"));
    }

    @Test
    void theSameThingTwiceInARowIsOneNote() {
        var scripts = "<script>a</script>\n<script>b</script>";
        assertThat(leftOut(parse(page("<article>" + STORY + scripts + "</article>"))))
                .containsExactly(scripts);
    }

    @ParameterizedTest
    @CsvSource({
        "<article>, </article>",
        "<main>, </main>",
        "<div role=\"main\">, </div>",
        "<div itemprop=\"articleBody\">, </div>",
        "<div class=\"wide post-content\">, </div>",
        "<section id=\"entry-content\">, </section>",
        "<article><div class=\"post-body\">, </div></article>",
        "<div><div>, </div></div>"
    })
    void theArticleIsFoundByItsMarksOrByItsWords(String start, String end) {
        var beside = "<div><a href=\"/1\">One more</a> <a href=\"/2\">And one more</a></div>";
        var parsed = parse(page("<div>" + beside + start + STORY + end + beside + "</div>"));
        assertThat(parsed.issue().plainText()).isEqualTo(wordsAlone());
    }

    @Test
    void aTeaserMarkedAsAnArticleIsNotTheArticle() {
        var teaser = "<article><a href=\"/1\">Another story</a></article>";
        var parsed = parse(page(teaser + "<div>" + STORY + "</div>" + teaser));
        assertThat(parsed.issue().plainText()).isEqualTo(wordsAlone());
    }

    @Test
    void aNameThatSoundsLikeFurnitureHidesNoLongText() {
        var parsed = parse(page("<div class=\"social-news\">" + STORY + STORY + "</div>"));
        assertThat(parsed.issue().plainText()).contains("A robot cooks soup");
    }

    @Test
    void aPageOfTablesIsReadThroughThem() {
        var parsed =
                parse(
                        page(
                                "<table><tr><td><table><tr><td>"
                                        + STORY
                                        + "</td></tr></table></td></tr></table>"));
        assertThat(parsed.issue().plainText()).isEqualTo(wordsAlone());
    }

    @Test
    void anAsideInAFragmentIsPartOfIt() {
        var parsed = parse(STORY + "<aside><p>By the way, it is vegan.</p></aside>");
        assertThat(parsed.issue().plainText()).contains("By the way");
    }

    @Test
    void theHeadTellsWhatThePageIs() {
        var parsed =
                parse(
                        """
                        <!DOCTYPE html><html lang="en-GB"><head><title>Issue 7 | The Courier</title>
                        <meta property="og:site_name" content="The Courier"><meta name="author" content="Ada">
                        <meta property="article:published_time" content="2024-05-01T10:00:00Z">
                        <link rel="canonical" href="https://courier.example/7"></head>
                        <body><article><h1>Issue 7</h1><p>Hello, everybody.</p></article></body></html>
                        """);
        var metadata = parsed.issue().metadata();
        assertThat(metadata.title()).isEqualTo("Issue 7");
        assertThat(metadata.publication()).isEqualTo("The Courier");
        assertThat(metadata.authors()).containsExactly("Ada");
        assertThat(metadata.date()).contains(LocalDate.of(2024, 5, 1));
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.url()).isEqualTo("https://courier.example/7");
        assertThat(parsed.issue().all(Heading.class)).isEmpty();
    }

    @Test
    void picturesOfTheArticleStay() {
        var picture = "<figure><img src=\"r.png\" alt=\"A robot\"></figure>";
        var parsed = parse(page("<article>" + picture + STORY + "</article>"));
        assertThat(parsed.issue().all(Figure.class)).hasSize(1);
        assertThat(leftOut(parsed)).isEmpty();
    }
}

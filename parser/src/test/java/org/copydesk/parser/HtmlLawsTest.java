package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLawsTest {

    private static final int DOCUMENTS = Integer.getInteger("copydesk.random", 30_000);

    private static final String FIXTURE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Issue 7 | The Courier</title>
            <script>let a = "<p>no</p>";</script></head>
            <body><nav><a href="/">Home</a></nav>
            <article><h1>Issue 7</h1>
            <p>Dear friends,</p><p>It&rsquo;s <em>snowing</em> &amp; we&nbsp;read
            <a href="https://a.example/?utm_source=b&amp;c=d">a paper</a>.<br><br>More.</p>
            <ul><li>One<ul><li>Deeper</li></ul></li><img src="i.png" alt="An image"><li>Two</li></ul>
            <p>Keep learning!<br>Andrew</p><hr>
            <h2>News</h2><figure><img src="r.png" alt="A robot"><figcaption>It cooks.</figcaption></figure>
            <h1 id="x">Robots Cook</h1><p>They learned it by watching.</p>
            <p><strong>What&#8217;s new:</strong>&nbsp;A robot cooks.</p><p><b>Why it matters</b>: x<sup>2</sup></p>
            <table><tr><th>Dish</th><th>Time</th></tr><tr><td>Soup</td><td>5 min</td></tr></table>
            <blockquote><p>Very good.</p></blockquote><pre><code class="language-java">int i;</code></pre>
            </article><form><input name="q"></form></body></html>
            """;

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    @Test
    void theyHoldForAnyTagsInAnyOrder() {
        for (long seed = 0; seed < DOCUMENTS / 2; seed++) {
            var html = new HtmlSoup(seed).document(24);
            assertThatCode(() -> HtmlLaws.check(parser.parse(html)))
                    .as("seed %d:\n%s", seed, html)
                    .doesNotThrowAnyException();
        }
    }

    /** A page with every word of its own: a word read twice is found, too. */
    @Test
    void theyHoldForPagesNestedInAnyWay() {
        var grammar = Grammar.of("html");
        for (long seed = 0; seed < DOCUMENTS / 6; seed++) {
            var html = grammar.document(seed).text();
            assertThatCode(() -> HtmlLaws.checkNested(parser.parse(html)))
                    .as("seed %d:\n%s", seed, html)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theyHoldForEveryLengthOfAPage() {
        HtmlLaws.checkTidy(parser.parse(FIXTURE));
        for (int length = 0; length < FIXTURE.length(); length++) {
            var html = FIXTURE.substring(0, length);
            assertThatCode(() -> HtmlLaws.check(parser.parse(html)))
                    .as(html)
                    .doesNotThrowAnyException();
        }
    }

    @Tag("corpus")
    @Test
    void theyHoldForRealIssues() {
        var corpus = Sources.corpus("the-batch/html");
        assumeTrue(corpus.isPresent(), "no corpus here");
        for (var source : Sources.in(corpus.orElseThrow(), ".html")) {
            assertThatCode(() -> HtmlLaws.checkTidy(parser.parse(source)))
                    .as(source.name())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aParserIsSharedByThreads() throws InterruptedException, ExecutionException {
        var texts =
                IntStream.range(0, 50).mapToObj(seed -> new HtmlSoup(seed).document(90)).toList();
        var alone = texts.stream().map(text -> parser.parse(text).issue()).toList();
        var threads = Executors.newFixedThreadPool(16);
        try {
            var together =
                    IntStream.range(0, 1_000)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> parser.parse(texts.get(i % 50)).issue()))
                            .toList();
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 50));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>",
                "<ul><li>",
                "<ol>",
                "<blockquote>",
                "<b>",
                "<em><strong>",
                "<a href=x>",
                "<span>",
                "<table><tr><td>",
                "<table>",
                "<figure>",
                "<figure><figcaption>",
                "<section><article>",
                "<form>",
                "<aside>",
                "<font>",
                "<unknown>",
                "<sup>a",
                "<li>x",
                "<div class=share>",
                "<svg>"
            })
    void noDepthIsTooDeep(String tags) {
        int depth = 100_000 / (int) tags.chars().filter(c -> c == '<').count();
        var html = "<p>Before.</p>" + tags.repeat(depth) + "x";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(parser.parse(html)).isNotNull());
    }

    @Test
    void aPageOfNothingIsAnIssueOfNothing() {
        for (var html :
                List.of("", " ", "<", "<p>", "<!doctype html>", "<html></html>", "\uFEFF")) {
            HtmlLaws.checkTidy(parser.parse(html));
        }
    }
}

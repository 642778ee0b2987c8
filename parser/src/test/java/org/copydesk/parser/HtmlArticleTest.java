package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a page is its article, and what begins like a page at all. */
class HtmlArticleTest {

    private static final Pattern TEXT = Pattern.compile("([IO])(\\d+)");

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    /** {@code I40} is a text of 40 characters inside of the article, {@code O40} one outside. */
    private static String written(String page) {
        return TEXT.matcher(page)
                .replaceAll(
                        found -> {
                            var word = found.group(1).equals("I") ? "inside" : "outside";
                            int length = Integer.parseInt(found.group(2));
                            return word + " words".repeat(60).substring(0, length - word.length());
                        });
    }

    private String read(String page) {
        var parsed = parser.parse(written(page));
        HtmlLaws.checkTidy(parsed);
        return parsed.issue().plainText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What is marked, if it has half of the words that are not in links.
                "<html>O99<main>I99</main>",
                "<html>O99<article>I99</article>",
                "<html>O99<div role=main>I99</div>",
                "<html>O99<div itemprop=ARTICLEBODY>I99</div>",
                "<html>O99<div class='a b Story-Body'>I99</div>",
                "<html>O99<div id=Post-Body>I99</div>",
                "<html><main>I50<a href=x>I99</a></main>O49",
                "<html><a href=x>O200</a><main>I20</main><nav>O99</nav><aside>O99</aside>",
                "<html><footer>O99</footer><form>O10</form><main>I10</main><style>O99</style>",
                // The surest mark wins, then the one with most words.
                "<html><main>O40<article>I60</article></main>",
                "<html><article>O50<div itemprop=articleBody>I50</div></article>",
                "<html><div class=post-body>O40<main>I60</main></div>",
                "<html><article>O10</article><article>I60</article><article>O20</article>",
                "<html><article itemprop=articleBody>I60</article><article>O30</article>",
                // Where nothing is marked, the innermost part with four fifths of many words.
                "<html>O40<div>I160</div>",
                "<html><a href=x>O99</a><div>O40<div>I160</div></div>",
                "<html><section>O20</section><section><p>I90</p><p>I90</p></section>",
                // Of what is marked, the innermost body with four fifths of its words.
                "<html><article>O20<div class=post-content>I80</div></article>",
                "<html><main>O20<div class='lead post_postContent__wG-tc'>I80</div></main>",
                "<html><main>O20<div id=content-blocks>I80</div></main>",
                "<html><div class=page-content>O20<div class=prose><div class=e-content>I80</div></div></div>",
                // A fragment may mark its article near its outside.
                "<div><div><div><article>I99</article>O99</div></div></div>",
                "O99<div><section class=entry-content>I99</section></div>",
            })
    void theArticleIsReadAlone(String page) {
        assertThat(read(page)).contains("inside").doesNotContain("outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>O99<main>I98</main>",
                "<html>O99<div role=maine class=my-story-body id=body>I99</div>",
                "<html><main><a href=x>I99</a></main>O49",
                "<html>O40<div>I159</div>",
                "<html>O41<div>I159</div>",
                "<html>O40<p>I160</p>",
                "<html><article>O21<div class=post-content>I79</div></article>",
                "<html><article>O20<div class=post_content__x>I80</div></article>",
                "<html><article>O20<div class=postContent__wG-tc>I80</div></article>",
                "<html><article>O20<div class=prose-lg>I80</div></article>",
                "<html>O40<table><tr><td><div>I160</div></table>",
                "O99<p><article>I20</article>",
                "O40<div>I160</div>",
                "<div><div><div><div><article>I99</article>O99</div></div></div></div>",
                "<span>O99<article>I99</article></span>",
                "<ul><li><article>I99</article><li>O99</ul>",
            })
    void otherwiseThePageIsReadWhole(String page) {
        assertThat(read(page)).contains("inside", "outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x",
                "<!doctype HTML>x",
                "<?xml version='1.0'?>\n<html>x",
                "<!-- a --> <!-- b -->\n<p>x",
                "\uFEFF \n<p>x",
                "<!ENTITY a><p>x",
                "<my-tag>x",
                "<h1>x",
                "<br/>x",
                "<p\nclass=a>x",
                "<A>x",
                "<z>x",
                "<aZ9>x",
            })
    void aTextThatBeginsWithATagIsAPage(String text) {
        assertThat(NewsletterParser.create().parse(text).notation()).isEqualTo(Notation.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<p",
                "< p>x",
                "<1>x",
                "<p=a>x",
                "<http://a.example>",
                "<a@b.example>",
                "<!-- a -->",
                "<!-- a <p>x",
                "<?x <p",
                "<é>x",
                "<@>x",
                "<[>x",
                "<`>x",
                "<{>x",
                "<a:>x",
                "x <p>x",
            })
    void anyOtherTextIsNone(String text) {
        assertThat(NewsletterParser.create().parse(text).notation()).isNotEqualTo(Notation.HTML);
    }
}

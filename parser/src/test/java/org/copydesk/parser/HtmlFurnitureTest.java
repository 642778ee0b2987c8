package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is no part of the issue, with the reason that is told, and what is. */
class HtmlFurnitureTest {

    private static final String STORY =
            """
            <h2>Robots Cook</h2><p>They learned it by watching.</p>
            <p><strong>What’s new:</strong> A robot cooks soup, and everybody who has tried it says that\
             it is as good as any that they have eaten.</p>
            <p><strong>Why it matters:</strong> Soup takes patience. People have little of it, while\
             machines have nothing else, and they never burn their tongues.</p>
            """;

    private static final String LONG = "Words that make it long. ".repeat(12);

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>Soup</title></head><body>"
                + body
                + "</body></html>";
    }

    /** What was left out, with why. */
    private static List<String> leftOut(ParsedIssue parsed) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("html/left-out"))
                .map(d -> parsed.source().slice(d.span()) + " ~ " + d.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // By what it is.
                "<nav>Home</nav> ~ navigation was left out",
                "<script>a</script> ~ a script was left out",
                "<style>a</style> ~ a style sheet was left out",
                "<noscript>a</noscript> ~ what a script would show or replace was left out",
                "<template>a</template> ~ what a script would show or replace was left out",
                "<form>Your name</form> ~ a form was left out",
                "<select><option>a</option></select> ~ a button or a field of a form was left out",
                "<textarea>a</textarea> ~ a button or a field of a form was left out",
                "<svg><text>a</text></svg> ~ a drawing without a picture file was left out",
                "<canvas>a</canvas> ~ a drawing without a picture file was left out",
                "<iframe src=' '></iframe> ~ a frame that shows nothing was left out",
                "<video><source></video> ~ a frame that shows nothing was left out",
                "<iframe src='t' width=1 height=1></iframe> ~ a tracking pixel was left out",
                "<aside>Words <a href='/1'>and more words in links</a></aside> ~ a side column was left out",
                // By its role.
                "<div role=navigation>a</div> ~ navigation was left out",
                "<ul role=menu><li>a</li></ul> ~ navigation was left out",
                "<div role=menubar>a</div> ~ navigation was left out",
                "<div role=search>a</div> ~ a form was left out",
                "<div role=dialog>a</div> ~ something that readers don’t see was left out",
                "<div role=alertdialog>a</div> ~ something that readers don’t see was left out",
                // By its name.
                "<span class=sharedaddy>a</span> ~ buttons for sharing were left out",
                "<div class='wide post-SHARE_bar'>a</div> ~ buttons for sharing were left out",
                "<div id=addtoany-1>a</div> ~ buttons for sharing were left out",
                "<div class=wide id=socials>a</div> ~ buttons for sharing were left out",
                "<div class='\tbreadcrumbs'>a</div> ~ navigation was left out",
                "<table class=pagination><tr><td>a</table> ~ navigation was left out",
                "<div class=sidebar>a</div> ~ a side column was left out",
                "<div class=related>a</div> ~ what stands beside the article was left out",
                "<div class=cookie-bar>a</div> ~ what stands beside the article was left out",
                "<div class=preheader>a</div> ~ something that readers don’t see was left out",
                "<div class='visually-hidden'>a</div> ~ something that readers don’t see was left out",
                "<section class=comments-section>a</section> ~ comments of readers were left out",
                "<div class=jp-relatedposts>a</div> ~ what stands beside the article was left out",
                "<div role=toolbar>a</div> ~ a button or a field of a form was left out",
                "<div class=subscribe-box>Every week<input></div> ~ an invitation to subscribe was left out",
                "<div class='kg-signup-card'><p>Every week<form>b</form></div> ~ an invitation to subscribe was left out",
                "<div id=disqus_thread>a</div> ~ comments of readers were left out",
                // Links about the page.
                "<a href='#soup'>¶</a> ~ a link to another place of the page was left out",
                "<a href='#ref:1'>↩︎</a> ~ a link to another place of the page was left out",
                // Icons of networks.
                "<a href='http://t/1'><img src=t alt=Twitter></a> ~ buttons for sharing were left out",
                "<a href=x> <img src=t alt='Follow us on LinkedIn'> </a> ~ buttons for sharing were left out",
                "<a href=x><img src=t alt='x icon'></a> ~ buttons for sharing were left out",
                "<table class=mcnFollowBlock><tr><td>Find us</table> ~ buttons for sharing were left out",
                // By its style.
                "<p hidden>a</p> ~ something that readers don’t see was left out",
                "<b style='DISPLAY:⏎ none;'>a</b> ~ something that readers don’t see was left out",
                "<p style='visibility : hidden'>a</p> ~ something that readers don’t see was left out",
                "<p style='max-height:0; overflow:hidden'>a</p> ~ something that readers don’t see was left out",
                "<p style='font-size:1px;line-height:1px;max-height:0px;opacity:0'>a</p> ~ something that readers don’t see was left out",
                // Pictures that count.
                "<img src=a width=1 height=0> ~ a tracking pixel was left out",
                "<img src=a width=' 1px ' height=0px> ~ a tracking pixel was left out",
                "<img src=a style='width:0;height:1px'> ~ a tracking pixel was left out",
                "<img src=a style='max-width:9px;width:1px;max-height:9px;height:0'> ~ a tracking pixel was left out",
                "<img src=a width=1 style='color:red;height:0px'> ~ a tracking pixel was left out",
                "<img src='http://a/Track/Open/1' alt=' '> ~ a tracking pixel was left out",
                "<img src='http://a/open.php?u'> ~ a tracking pixel was left out",
            })
    void furnitureInAnArticleIsLeftOut(String written, String reason) {
        var markup = written.replace('⏎', '\n');
        var parsed = parser.parse(page("<article>" + STORY + markup + "</article>"));
        HtmlLaws.checkTidy(parsed);
        assertThat(parsed.issue()).isEqualTo(parser.parse(page(article(STORY))).issue());
        assertThat(leftOut(parsed)).containsExactly(markup + " ~ " + reason);
    }

    private static String article(String body) {
        return "<article>" + body + "</article>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header>Words</header>",
                "<footer>Words</footer>",
                "<aside>Words and more words <a href='/1'>and a link</a></aside>",
                "<div role=note class=unshared id=shares>Words</div>",
                "<h3 class=share>Words</h3>",
                "<p class=comment>Words</p>",
                "<div style='max-height:0'>Words</div>",
                "<div style='overflow:hidden'>Words</div>",
                "<div style='font-size:0'>Words</div>",
                "<div style='font-size:10px;opacity:0.5;max-height:10px'>Words</div>",
                "<a href='#'>¶</a>",
                "<a href='#soup'>1</a>",
                "<a href='/#soup'>¶</a>",
                "<a href='#soup'>¶¶¶¶¶</a>",
                "<div class=subscribe>Every week, a soup</div>",
                "<a href='https://twitter.com/a/status/1'><img src=t alt='A spoon'></a>",
                "<a href='https://twitter.com/a'><img src=t alt=''></a>",
                "<a href='https://twitter.com/a'>Twitter</a>",
                "<a href='https://twitter.com/a'><img src=t alt=Twitter> Follow us</a>",
                "<img src=t alt=Twitter>",
                "<img src=a width=1 height=10>",
                "<img src=a width=10 height=1>",
                "<img src=a width=11 height=01>",
                "<img src=a style='width:0.5em;height:0.5em'>",
                "<img src=a style='width:10px;height:100px'>",
                "<img src=a style='max-width:1px;max-height:1px'>",
                "<img src='http://a/open.gif' alt='An open door'>",
                "<iframe src=v></iframe>",
                "<object data=v></object>",
                "<iframe srcdoc=v></iframe>",
                "<video><source src=v></video>",
            })
    void anythingElseStays(String markup) {
        var parsed = parser.parse(page(article(STORY + markup)));
        HtmlLaws.checkTidy(parsed);
        assertThat(leftOut(parsed)).isEmpty();
        assertThat(parsed.issue()).isNotEqualTo(parser.parse(page(article(STORY))).issue());
    }

    @Test
    void aHeadingIsReadWithoutTheLinkToItself() {
        for (var link : List.of("<a href='#x'>#</a>", "<a href='https://a.example/p#x'>¶</a>")) {
            var parsed = parser.parse(page(article("<h2>Robots Cook" + link + "</h2>" + STORY)));
            assertThat(parsed.issue().stories().get(0).headline().orElseThrow().plainText())
                    .isEqualTo("Robots Cook");
            assertThat(leftOut(parsed))
                    .containsExactly(link + " ~ a link to another place of the page was left out");
        }
    }

    /** More than 300 characters of running text are content, whatever it is called. */
    @ParameterizedTest
    @CsvSource({"<form>, </form>", "<div class=social>, </div>", "<div role=search>, </div>"})
    void muchTextIsContent(String start, String end) {
        var much = LONG.strip() + "..";
        assertThat(much).hasSize(301);
        var longer = article(STORY + start + much + end + "It is the end.");
        var read = parser.parse(page(longer));
        assertThat(leftOut(read)).isEmpty();
        assertThat(read.issue().all(Paragraph.class))
                .extracting(Node::plainText)
                .contains(much)
                .endsWith("It is the end.");
        var shorter = article(STORY + start + much.substring(1) + end);
        assertThat(leftOut(parser.parse(page(shorter)))).hasSize(1);
        var linked = article(STORY + start + "<a href='/1'>" + much + "</a>" + end);
        assertThat(leftOut(parser.parse(page(linked)))).hasSize(1);
        var comments = article(STORY + "<div class=comments>" + much + "</div>");
        assertThat(leftOut(parser.parse(page(comments)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<header>Words</header> ~ the header of the page was left out",
                "<footer>Words</footer> ~ the footer of the page was left out",
                "<aside>Words</aside> ~ a side column was left out",
            })
    void whereNothingIsMarkedThePageHasPartsOfItsOwn(String part, String reason) {
        assertThat(leftOut(parser.parse(page(part + STORY))))
                .containsExactly(part + " ~ " + reason);
        for (var around : List.of("section", "blockquote", "figure")) {
            var inside = "<" + around + ">" + part + "</" + around + ">";
            assertThat(leftOut(parser.parse(page(inside + STORY)))).isEmpty();
        }
        assertThat(leftOut(parser.parse(part + STORY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Words ~ Words ~ what stands beside the article was left out",
                "<div><img src=a></div> ~ <div><img src=a></div> ~ what stands beside the article was left out",
                "<p>One</p> <p>Two</p> ~ <p>One</p> <p>Two</p> ~ what stands beside the article was left out",
                "<nav>a</nav><nav>b</nav> ~ <nav>a</nav><nav>b</nav> ~ navigation was left out",
                "<form>a</form><br> ~ <form>a</form> ~ a form was left out",
            })
    void whatStandsBesideTheArticleIsToldOnce(String beside, String shown, String reason) {
        for (var body : List.of(beside + article(STORY), "<div>" + article(STORY) + beside)) {
            assertThat(leftOut(parser.parse(page(body)))).containsExactly(shown + " ~ " + reason);
        }
    }

    /** What is hidden leaves no gap; anything else that stands on lines of its own does. */
    @ParameterizedTest
    @CsvSource({
        "<form>x</form>, 2",
        "<div class=share>x</div>, 2",
        "<div hidden>x</div>, 1",
        "<button>x</button>, 1"
    })
    void whatIsLeftOutPartsWhatStandsAroundIt(String markup, int texts) {
        var html = "<div>Robots stir soups. They rest." + markup + "They sleep. They eat.</div>";
        assertThat(parser.parse(html).issue().all(Text.class)).hasSize(texts);
    }

    @Test
    void differentReasonsAreToldEach() {
        var parts = "<nav>a</nav><form>b</form>x<nav>c</nav><!-- --><div></div>\u00A0<nav>d</nav>";
        assertThat(leftOut(parser.parse(page(article(STORY) + parts))))
                .containsExactly(
                        "<nav>a</nav> ~ navigation was left out",
                        "<form>b</form> ~ a form was left out",
                        "x ~ what stands beside the article was left out",
                        "<nav>c</nav> ~ navigation was left out",
                        "<nav>d</nav> ~ navigation was left out");
    }

    @Test
    void scriptsAndStylesOfTheHeadAreTold() {
        var html =
                "<html><head><meta name=a content=b><script>a</script><style>b</style><link rel=c></head><body>"
                        + article(STORY);
        assertThat(leftOut(parser.parse(html)))
                .containsExactly(
                        "<script>a</script> ~ a script was left out",
                        "<style>b</style> ~ a style sheet was left out");
    }
}

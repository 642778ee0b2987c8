package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.Image;
import org.copydesk.model.Metadata;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of itself. */
class HtmlHeadTest {

    private static final String SITE = "<meta property=og:site_name content='The Courier'>";

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private Metadata metadata(String head) {
        return parser.parse(
                        "<!DOCTYPE html><html><head>"
                                + head.replace('⏎', '\n')
                                + "</head><body><article><h1>Of Soups</h1><p>They are cold.</p>"
                                + "<time>soon</time><time datetime=2024-05-06>then</time><time datetime=2024-07-08>"
                                + "</article></body></html>")
                .issue()
                .metadata();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<title> A⏎  Title </title> ~ A Title",
                "<title></title><title>Two</title> ~ Two",
                "<title>One</title><title>Two</title> ~ One",
                "'' ~ Of Soups",
                "<title>A</title><meta property=og:title content=B> ~ B",
                "<title>A</title><meta name=twitter:title content=C> ~ C",
                "<title>A</title><meta name=citation_title content=D> ~ D",
                "<meta name=twitter:title content=C><meta property=og:title content=B> ~ B",
                "<title>A</title><meta property=og:title content=' '> ~ A",
                "<title>Of Soups | Us</title> ~ Of Soups",
                "<title>Of Soups – Us</title> ~ Of Soups",
                "<title>Of Soups — Us</title> ~ Of Soups",
                "<title>Of Soups - Us</title> ~ Of Soups",
                "<title>Of Soups · Us</title> ~ Of Soups",
                "<title>Of Soups :: Us</title> ~ Of Soups",
                "<title>Of Soups | Archive | Us</title> ~ Of Soups",
                "<title>Of Stews | Us</title> ~ Of Stews | Us",
                "<title>Of Stews | the courier</title>SITE ~ Of Stews",
                "<title>Of Stews - A | The Courier</title>SITE ~ Of Stews - A",
                "<title>Of Stews | A - The Courier</title>SITE ~ Of Stews | A - The Courier",
                "<title>|&nbsp;The Courier</title>SITE ~ |\u00A0The Courier",
            })
    void itsTitleIsFoundWithoutTheNameOfTheSite(String head, String title) {
        assertThat(metadata(head.replace("SITE", SITE)).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ publication=The Batch, title=",
                "<meta property=og:site_name content=A><meta name=application-name content=B> ~ publication=A,",
                "<meta name=application-name content=B> ~ publication=B,",
                "<meta itemprop=application-name content=B> ~ publication=B,",
                "<meta property='' itemprop=application-name content=B> ~ publication=B,",
                "<meta name=author content=Ann><meta name=author content=Bo><meta name=author content=Ann> ~ authors=[Ann, Bo],",
                "<meta name=Author content=' Ann⏎ Lee '> ~ authors=[Ann Lee],",
                "<meta name=author content=http://a><meta property=article:author content=Bo> ~ authors=[Bo],",
                "<meta name=citation_author content=Cy> ~ authors=[Cy],",
                "<meta name=dc.creator content=Di> ~ authors=[Di],",
                "<meta name=author content=''> ~ authors=[],",
                "<meta content=Ann> ~ authors=[],",
                "<meta property=og:locale content=en_GB> ~ language=en-GB,",
                "<link rel=Canonical href=' https://a.example '><meta property=og:url content=b> ~ url=https://a.example,",
                "<link rel=alternate href=a><meta property=og:url content=b> ~ url=b,",
                "<meta property=article:published_time content=2024-03-04T10:00> ~ date=Optional[2024-03-04],",
                "<meta itemprop=datePublished content=2024-03-04> ~ date=Optional[2024-03-04],",
                "<meta name=date content=2024/03/04> ~ date=Optional[2024-03-04],",
                "<meta name=dc.date content=2024-03-04> ~ date=Optional[2024-03-04],",
                "<meta name=pubdate content=2024-03-04> ~ date=Optional[2024-03-04],",
                "<meta name=citation_publication_date content=2024-03-04> ~ date=Optional[2024-03-04],",
                "<script type=application/ld+json>{\"@graph\": [{\"datePublished\" : \"2024-03-04T10\"}]}</script> ~ date=Optional[2024-03-04],",
                "<script>{\"datePublished\":\"2024-03-04\"}</script> ~ date=Optional[2024-05-06],",
                "<script type=application/ld+json>{\"author\": {\"@type\": \"Person\", \"name\": \"Ann  Ladle\"}}</script> ~ authors=[Ann Ladle],",
                "<script type=application/ld+json>{\"author\": [{\"name\": \"Ann\"}, {\"name\": \"Bo\"}, {\"name\": \"Ann\"}]}</script> ~ authors=[Ann, Bo],",
                "<script type=application/ld+json>{\"author\": {\"name\": \"https://soup.example\"}}</script> ~ authors=[],",
                "<script type=application/ld+json>{\"author\": {\"name\": \"Zo\\u00eb\"}}</script> ~ authors=[],",
                "<script type=application/ld+json>{\"author\": {\"url\": \"a\"}, \"publisher\": {\"@type\": \"Organization\", \"name\": \"Soup\"}}</script> ~ authors=[],",
                "<script type=application/ld+json>{\"publisher\": {\"name\": \"Soup\", \"logo\": {\"name\": \"Pot\"}}}</script> ~ publication=Soup,",
                "<script>{\"author\": {\"name\": \"Ann\"}}</script> ~ authors=[],",
                "<meta name=dcterms.created content=2024-03-04> ~ date=Optional[2024-03-04],",
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=Ed> ~ authors=[Ed],",
                "<meta name=twitter:label1 content=Reading><meta name=twitter:data1 content=Ed> ~ authors=[],",
                "<meta name=date content=2024-3-4> ~ date=Optional[2024-05-06],",
                "<meta name=date content='March 4th, 2024'> ~ date=Optional[2024-05-06],",
                "<meta name=keywords content=a><meta name=twitter:card content=b> ~ extra={keywords=[a]}",
                "<meta property=article:tag content=a><meta property=article:tag content=b> ~ extra={article:tag=[a, b]}",
                "<meta name=description content=d><meta property=og:image content=i> ~ extra={description=[d], og:image=[i]}",
            })
    void theRestIsReadWhereverPagesSayIt(String head, String said) {
        assertThat(metadata(head).toString()).contains(said);
    }

    @Test
    void theLanguageOfThePageIsThatOfItsRoot() {
        var head = "<head><meta property=og:locale content=fr_FR></head><body><p>Une soupe.";
        assertThat(parser.parse("<html lang=' de '>" + head).issue().metadata().language())
                .isEqualTo("de");
        assertThat(parser.parse("<html lang=''>" + head).issue().metadata().language())
                .isEqualTo("fr-FR");
    }

    @ParameterizedTest
    @CsvSource({
        "h1, Soup Weekly #12, 12",
        "h2, Soup Weekly – May 3 2024, ''",
        "h1, Soup 12 times, ''"
    })
    void aFragmentMayBeginWithItsNameAndNumber(String tag, String title, String number) {
        var text = "<" + tag + ">" + title + "</" + tag + "><p>Hi all,</p><p>Soup is hot.</p>";
        var metadata = parser.parse(text).issue().metadata();
        assertThat(metadata.number()).isEqualTo(number);
        assertThat(metadata.title().isEmpty()).isEqualTo(title.contains("times"));
    }

    @Test
    void theHeadingThatGivesTheTitleIsNoHeadline() {
        var page = "<html><head><title>of soups</title><body><h1> Of  Soups</h1><p>They are cold.";
        assertThat(parser.parse(page).issue().plainText()).isEqualTo("They are cold.");
        for (var other : new String[] {"Of Stews", "of soups</h1><p>x</p><h1>"}) {
            var kept = parser.parse(page.replace(" Of  Soups", "Of Stews")).issue().plainText();
            assertThat(kept).as(other).startsWith("Of Stews");
        }
        var words = parser.parse(page.replace("h1", "p")).issue().plainText();
        assertThat(words).startsWith("Of Soups");
        var fragment = "<h1>Of Soups</h1><p>They are cold.";
        assertThat(parser.parse(fragment).issue().plainText()).startsWith("Of Soups");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "src=' a.png ' ~ a.png",
                "src=a.png data-src=b.png ~ a.png",
                "src='' data-src=b.png data-lazy-src=c.png ~ b.png",
                "data-src=' ' data-lazy-src=c.png data-original=d.png ~ c.png",
                "data-original=d.png srcset='e.png 1x' ~ d.png",
                "src=data:x srcset=' e.png 1x, f.png 2x' ~ e.png",
                "srcset=e.png data-srcset=f.png ~ e.png",
                "data-srcset='f.png\t1x' ~ f.png",
                "src=data:x data-delayed-url=b.png ~ b.png",
                "src=data:x data-lazy-srcset='e.png 1x' ~ e.png",
                "src=data:x srcset=' ' ~ data:x",
                "src=data:x ~ data:x",
            })
    void aPictureHasTheSourceThatItShowsInTheEnd(String attributes, String source) {
        var html =
                "<p>Words.</p><img " + attributes + " alt=' A\n\n pot\tof  soup ' title='\n T '>";
        assertThat(parser.parse(html).issue().all(Image.class))
                .containsExactly(new Image(source, "A pot of soup", "T"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<picture><source srcset='a.webp 1x'><source srcset='b.png 1x, c.png 2x'><img src=data:x></picture> ~ b.png",
                "<picture><source srcset='a.webp 1x'><img src=b.png></picture> ~ b.png",
                "<picture><source><img src=data:x></picture> ~ data:x",
                "<img src=data:x> <noscript><img src=a.png></noscript> ~ a.png",
                "<img src=data:x><noscript>a</noscript> ~ data:x",
                "<img src=data:x><noscript><b>a</b></noscript> ~ data:x",
                "<img src=data:x><p><img src=data:x></p> ~ data:x",
                "<amp-img src=a.png><noscript><img src=b.png></noscript></amp-img> ~ a.png",
            })
    void orThatOfWhatStandsBesideItForOtherBrowsers(String picture, String source) {
        var images = parser.parse("<p>Words.</p>" + picture).issue().all(Image.class);
        assertThat(images.get(0).source()).isEqualTo(source);
    }
}

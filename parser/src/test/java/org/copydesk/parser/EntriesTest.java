package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Entry;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Roundup;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose items have titles, and what is title in them. */
class EntriesTest {

    private static final NewsletterParser MARKDOWN =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private static final NewsletterParser PLAIN = NewsletterParser.create();

    private static final String STORY =
            "Dear friends,\n\nHello there.\n\nKeep learning!\n\nNews\n\nA Headline of Soups\n\nIt is a dek.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[Soup](s) ~ Soup ~ ''",
                "[Soup](s). It is cold and long ~ Soup ~ It is cold and long",
                "[Soup](s).It is cold and long ~ Soup ~ .It is cold and long",
                "[Soup](s), which is cold and long ~ Soup ~ , which is cold and long",
                "[Soup](s): it is cold and long ~ Soup ~ it is cold and long",
                "[Soup](s) : it is cold and long ~ Soup ~ it is cold and long",
                "[Soup](s); it is cold and long ~ Soup ~ ; it is cold and long",
                "[Soup](s) (cold and long) ~ Soup ~ (cold and long)",
                "[Soup](s) – cold and long ~ Soup ~ – cold and long",
                "[Soup](s) — cold and long ~ Soup ~ — cold and long",
                "[Soup](s) - cold and long ~ Soup ~ - cold and long",
                "[Soup](s) | cold and long ~ Soup ~ | cold and long",
                "[Soup](s) [cold and long] ~ Soup ~ [cold and long]",
                "[Soup](s) by Ann Lee ~ Soup ~ by Ann Lee",
                "[Soup](s).  ~ Soup ~ ''",
                "[Soups of old](s) it is cold ~ Soups of old ~ it is cold",
                "[tag] [Soup](s) ~ [tag] Soup ~ ''",
                "[a tag of thirty characters..] [Soup](s) ~ [a tag of thirty characters..] Soup ~ ''",
                "→ [Soup](s): cold ~ → Soup ~ cold",
                "[Soup ![in a bowl](b.png)](s): cold ~ Soup in a bowl ~ cold",
                "[Soup](s)![](b.png): it is cold ~ Soup ~ it is cold",
                "**Soup** ~ Soup ~ ''",
                "**Soup:** cold and long ~ Soup ~ cold and long",
                "**Soup**: cold and long ~ Soup ~ cold and long",
                "**Soup.** Cold and long ~ Soup. ~ Cold and long",
                "**Soup!** Cold and long ~ Soup! ~ Cold and long",
                "**Soup?** Cold and long ~ Soup? ~ Cold and long",
                "**Soup** – cold and long ~ Soup ~ – cold and long",
                "**Soup** — cold and long ~ Soup ~ — cold and long",
                "**Soup** - cold and long ~ Soup ~ - cold and long",
                "**[Soup](s)** ~ Soup ~ ''",
                "**[Soup](s)**: cold and long ~ Soup ~ cold and long",
                "**[Soup](s)**, which is cold and long ~ Soup ~ , which is cold and long",
                "**[Soup?](s)** Cold and long ~ Soup? ~ Cold and long",
            })
    void anItemIsAnEntryIfItOpensWithATitle(String item, String title, String text) {
        var roundup = MARKDOWN.parse("### Head\n\n- " + item + "\n").issue().items(Roundup.class);
        assertThat(roundup).hasSize(1);
        var entry = roundup.get(0).entries().get(0);
        assertThat(entry.title().plainText()).isEqualTo(title);
        assertThat(entry.blocks().stream().map(Node::plainText))
                .containsExactlyElementsOf(text.isEmpty() ? List.of() : List.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Soup](s) is a word of a sentence.",
                "[Soup](s) bye to you all.",
                "[Soups of old](s) it was cold",
                "[Soup](s) “is” a word of a sentence.",
                "**Soup** is a word of a sentence.",
                "**Soup**, which is cold and long",
                "**Soup** -cold and long",
                "**Soup**— cold and long",
                "**[Soup](s)** is a word of a sentence.",
                "**[Soup](s) of** a word of a sentence.",
                "Words, and [Soup](s) ends it.",
                "Words before [Soup](s)",
                "[a tag of thirty-one characters] [Soup](s)",
                "[tag [Soup](s)",
                "tag] [Soup](s)",
                "1 [Soup](s)",
                "Words",
                "*Soup*: cold",
                "`code`",
                "> [Soup](s)",
                "",
            })
    void anyOtherItemIsNone(String item) {
        var issue = MARKDOWN.parse("### Head\n\n- " + item + "\n- [b](http://b)\n").issue();
        assertThat(issue.items(Roundup.class)).isEmpty();
        assertThat(issue.all(ListBlock.class)).isNotEmpty();
    }

    @Test
    void aLineWithALinkThatHeadsAListIsATitle() {
        var entries =
                MARKDOWN.parse("### Head\n\n- Of [soups](s) and stews\n  - cold\n  - hot\n")
                        .issue()
                        .all(Entry.class);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).title().plainText()).isEqualTo("Of soups and stews");
        assertThat(entries.get(0).blocks()).hasSize(1).first().isInstanceOf(ListBlock.class);
        for (var item : new String[] {"Of soups\n  - cold", "Of [soups](s)\n\n  Cold."}) {
            var issue = MARKDOWN.parse("### Head\n\n- " + item + "\n").issue();
            assertThat(issue.items(Roundup.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 1, true", "2, 2, false", "3, 2, true"})
    void whereLinksAreMarkedMostItemsMakeARoundup(int entries, int others, boolean roundup) {
        var list = "- [Soup](s)\n".repeat(entries) + "- Stirred.\n".repeat(others);
        var issue = MARKDOWN.parse("### Head\n\n" + list).issue();
        assertThat(issue.items(Roundup.class)).hasSize(roundup ? 1 : 0);
        assertThat(issue.all(Entry.class)).hasSize(roundup ? entries + others : 0);
    }

    @Test
    void whereTheyAreNotAllItemsDo() {
        var titled = STORY + "  • Soups: They are cold.\n  • Stews: They are hot.\n";
        var roundup = PLAIN.parse(titled).issue().items(Roundup.class).get(0);
        assertThat(roundup.dek()).map(Node::plainText).contains("It is a dek.");
        assertThat(roundup.entries())
                .extracting(e -> e.title().plainText() + " / " + e.blocks().get(0).plainText())
                .containsExactly("Soups / They are cold.", "Stews / They are hot.");
        var mixed = PLAIN.parse(titled + "  • They are all soups.\n").issue();
        assertThat(mixed.items(Roundup.class)).isEmpty();
    }

    @Test
    void entriesStandWhereTheirItemsDo() {
        var parsed =
                MARKDOWN.parse(
                        "### Head\n\n- **[Soup](s):** cold\n- Stirred.\n- [Stew](t). Hot\n\n![p](p.png)\n\n- [c](c)\n");
        var entries = parsed.issue().all(Entry.class);
        assertThat(entries)
                .extracting(entry -> parsed.source().slice(parsed.sourceMap().spanOf(entry).get()))
                .containsExactly(
                        "- **[Soup](s):** cold",
                        "- Stirred.",
                        "- [Stew](t). Hot\n\n![p](p.png)",
                        "- [c](c)");
        assertThat(entries.get(0).title().links()).hasSize(1);
        assertThat(entries.get(1).title().content()).isEmpty();
        assertThat(parsed.sourceMap().spanOf(entries.get(1).title()).get())
                .extracting(span -> parsed.source().position(span.start()).toString())
                .isEqualTo("4:3");
        assertThat(entries.get(2).blocks()).hasSize(2);
    }

    /** The notation, an item, and what of the source is its title and what its text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "html ~ Soups: They are cold. ~ Soups ~ They are cold.",
                "html ~ <i>Soups: They</i> are cold. ~ <i>Soups ~ They</i> are cold.",
                "html ~ Soups <img src=b alt='in: a bowl'> are. ~ Soups ~ <img src=b alt='in: a bowl'> are.",
                "markdown ~ [Soups](s): They are cold. ~ [Soups](s) ~ They are cold.",
                "markdown ~ [Soups](s)![](b.png): They are. ~ [Soups](s) ~ ![](b.png): They are.",
                "markdown ~ [Soups](s)<!-- a -->. They are. ~ [Soups](s) ~ <!-- a -->. They are.",
            })
    void titlesAndTextsStandWhereTheyAreWritten(
            String notation, String item, String title, String text) {
        boolean html = notation.equals("html");
        var list = html ? "<ul><li>" + item + "<li>Stews: They are hot.</ul>" : "- " + item;
        var head = html ? "<h2>Head</h2><p>It is a dek.</p>" : "### Head\n\n";
        var parsed =
                NewsletterParser.builder()
                        .notation(new Notation(notation))
                        .build()
                        .parse(head + list + "\n");
        SpanLaws.check(parsed);
        var entry = parsed.issue().all(Entry.class).get(0);
        assertThat(slice(parsed, entry.title()).strip()).isEqualTo(title);
        assertThat(slice(parsed, entry.blocks().get(0))).isEqualTo(text);
    }

    private static String slice(ParsedIssue parsed, Node node) {
        return parsed.source().slice(parsed.sourceMap().spanOf(node).orElseThrow());
    }
}

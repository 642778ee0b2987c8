package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.copydesk.model.Entry;
import org.copydesk.model.Issue;
import org.copydesk.model.Node;
import org.copydesk.model.Roundup;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roundups that are paragraphs, each of which opens with a link as its title. */
class LinkRowsTest {

    private static final NewsletterParser MARKDOWN = parser(Notation.MARKDOWN);
    private static final NewsletterParser HTML = parser(Notation.HTML);

    private static final String SOUP = "[A soup of leeks](s) — hot and green.\n\n";
    private static final String STEW = "[A stew of peas](t): hot and yellow.\n\n";
    private static final String PLAIN = "It is cooked for an hour.\n\n";

    private static NewsletterParser parser(Notation notation) {
        return NewsletterParser.builder().notation(notation).profile(Profiles.ENGLISH).build();
    }

    private static String entries(Issue issue) {
        return issue.items(Roundup.class).stream()
                .map(LinkRowsTest::entries)
                .collect(Collectors.joining(" | "));
    }

    private static String entries(Roundup roundup) {
        return roundup.entries().stream()
                .map(entry -> entry.title().plainText() + blocks(entry))
                .collect(Collectors.joining("; "));
    }

    private static String blocks(Entry entry) {
        return entry.blocks().stream().map(Node::plainText).toList().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // Below a headline, and below what sums it up.
                "### Pots⏎S T ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.]",
                "### Pots⏎*All hot.*⏎⏎S T ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.]",
                // With a paragraph about some of them.
                "### Pots⏎S P T P ~ A soup of leeks[— hot and green., It is cooked for an hour.]; A stew of peas[hot and yellow., It is cooked for an hour.]",
                "### Pots⏎S P T ~ A soup of leeks[— hot and green., It is cooked for an hour.]; A stew of peas[hot and yellow.]",
                // With a link to read on, or more links to the same place.
                "### Pots⏎S P R T P R ~ A soup of leeks[— hot and green., It is cooked for an hour., Read more]; A stew of peas[hot and yellow., It is cooked for an hour., Read more]",
                "### Pots⏎S R T R ~ A soup of leeks[— hot and green., Read more]; A stew of peas[hot and yellow., Read more]",
                "### Pots⏎S L T ~ A soup of leeks[— hot and green., Leeks of old]; A stew of peas[hot and yellow.]",
                // The last paragraph is about all where the others have none.
                "### Pots⏎S T P ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.]",
                // Below the title of a section.
                "## News⏎S T ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.]",
                "## News⏎P S T ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.]",
                "## News⏎S T P P T S ~ A soup of leeks[— hot and green.]; A stew of peas[hot and yellow.] | A stew of peas[hot and yellow.]; A soup of leeks[— hot and green.]",
            })
    void paragraphsWithTitlesAreEntries(String written, String entries) {
        assertThat(entries(MARKDOWN.parse(markdown(written)).issue())).isEqualTo(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Pots⏎S",
                "### Pots⏎S L L",
                "### Pots⏎R S P P",
                "### Pots⏎S P P T",
                "### Pots⏎P P S T",
                "### Pots⏎S T P P",
                "### Pots⏎S T⏎- one⏎- two",
                "### Pots⏎S T⏎**Cold.** One is cold.",
                "### Pots⏎[Ann](a) cooks it for an hour.⏎⏎[Bob](b) stirs it for an hour.",
                "### Pots⏎It is hot.⏎⏎[Read more](a)⏎⏎It is cold.⏎⏎[Read more](b)",
            })
    void anyOthersAreText(String written) {
        var issue = MARKDOWN.parse(markdown(written)).issue();
        assertThat(issue.items(Roundup.class)).isEmpty();
        assertThat(issue.stories()).hasSize(1);
    }

    private static String markdown(String written) {
        return written.replace("⏎S", "⏎⏎S")
                .replace("⏎R", "⏎⏎R")
                .replace('⏎', '\n')
                .replaceAll("(^|\\s)S(?=\\s|$)", "$1" + SOUP)
                .replaceAll("(^|\\s)T(?=\\s|$)", "$1" + STEW)
                .replaceAll("(^|\\s)R(?=\\s|$)", "$1[Read more](r)\n\n")
                .replaceAll("(^|\\s)L(?=\\s|$)", "$1[Leeks of old](s)\n\n")
                .replaceAll("(^|\\s)P(?=\\s|$)", "$1" + PLAIN)
                .replaceAll("(?m)^ +", "");
    }

    @Test
    void aPageHasThemToo() {
        var parsed =
                HTML.parse(
                        "<h2>Pots</h2><p><a href=s>A soup of leeks</a> — hot and green.</p><p>By Ann, who cooks it for us.</p>"
                                + "<p><a href=t>A stew of peas</a><br>hot and yellow.</p><p>By Bob, who cooks it for us.</p>");
        HtmlLaws.checkTidy(parsed);
        assertThat(entries(parsed.issue()))
                .isEqualTo(
                        "A soup of leeks[— hot and green., By Ann, who cooks it for us.]; A stew of peas[hot and yellow., By Bob, who cooks it for us.]");
        var first = parsed.issue().all(Entry.class).get(0);
        assertThat(parsed.source().slice(parsed.sourceMap().spanOf(first).orElseThrow()))
                .startsWith("<p><a href=s>")
                .endsWith("By Ann, who cooks it for us.</p>");
    }

    @Test
    void aListOfLinksInASectionIsARoundupInAPage() {
        var list = "<ul><li><a href=s>A soup</a>: hot.</li><li><a href=t>A stew</a></li></ul>";
        assertThat(entries(HTML.parse("<h2>News</h2>" + list).issue()))
                .isEqualTo("A soup[hot.]; A stew[]");
    }
}

package org.copydesk.examples.orgmode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Roundup;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.MarkdownRenderer;
import org.junit.jupiter.api.Test;

/** A notation that the parser has never heard of is read by it like its own. */
class OrgSurfaceTest {

    private static final String ISSUE =
            """
            #+TITLE: Harbour News 12
            #+AUTHOR: A. Bosun
            #+DATE: <2024-05-06 Mon>
            #+FILETAGS: :sea:

            * News

            ** A Crane Learns to Fold

            A crane at the quay folds paper birds
            all day long.

            *What’s new:* It has learned /three/ more birds, as [[https://e.example/a][it says]].

            - Swans have a long neck.
            - Herons have long legs and
              a long neck.

            *Yes, but:* They don’t fly.

            #+BEGIN_SRC python
            fold(paper)
            #+END_SRC

            # nobody sees this

            * Tools

            - [[https://e.example/b][Ropes]]: they hold what is tied.
            - [[https://e.example/c][Knots]]: they hold what is not.
            """;

    private static ParsedIssue read(String name, String text) {
        return NewsletterParser.create().parse(SourceText.of(name, text));
    }

    @Test
    void itsFilesAreReadByIt() {
        var parsed = read("issue.org", ISSUE);
        assertThat(parsed.notation()).isEqualTo(OrgSurface.ORG);
        var metadata = parsed.issue().metadata();
        assertThat(metadata.publication()).isEqualTo("Harbour News");
        assertThat(metadata.number()).isEqualTo("12");
        assertThat(metadata.date()).contains(LocalDate.of(2024, 5, 6));
        assertThat(metadata.authors()).containsExactly("A. Bosun");
        assertThat(metadata.extra()).containsEntry("filetags", List.of(":sea:"));
        assertThat(parsed.issue().sections())
                .extracting(section -> section.title().orElseThrow().plainText())
                .containsExactly("News", "Tools");
    }

    @Test
    void whatItMarksIsKnown() {
        var issue = read("issue.org", ISSUE).issue();
        var story = issue.stories().get(0);
        assertThat(story.headline().orElseThrow().plainText()).isEqualTo("A Crane Learns to Fold");
        assertThat(story.dek().orElseThrow().plainText())
                .isEqualTo("A crane at the quay folds paper birds all day long.");
        assertThat(story.all(Label.class))
                .containsExactly(
                        new Label("What’s new", LabelKind.WHATS_NEW),
                        new Label("Yes, but", LabelKind.YES_BUT));
        assertThat(story.all(Link.class)).extracting(Link::target).contains("https://e.example/a");
        assertThat(story.all(CodeBlock.class))
                .containsExactly(new CodeBlock("python", "fold(paper)\n"));
        assertThat(story.all(ListBlock.class).get(0).items()).hasSize(2);
        assertThat(issue.items(Roundup.class).get(0).entries())
                .extracting(entry -> entry.title().plainText())
                .containsExactly("Ropes", "Knots");
    }

    @Test
    void placesAreThoseOfTheSource() {
        var parsed = read("issue.org", ISSUE);
        for (var words : parsed.issue().all(Text.class)) {
            var span = parsed.sourceMap().spanOf(words).orElseThrow();
            assertThat(parsed.source().slice(span).replaceAll("\\s+", " ")).isEqualTo(words.text());
        }
        var spans = parsed.sourceMap();
        assertThat(parsed.issue().sections())
                .extracting(section -> parsed.source().slice(spans.spanOf(section).orElseThrow()))
                .allMatch(text -> text.startsWith("* "));
    }

    @Test
    void itIsWrittenInAnyForm() {
        var issue = read("issue.org", ISSUE).issue();
        var markdown = new MarkdownRenderer().render(issue);
        assertThat(markdown)
                .contains("**What’s new:** It has learned *three* more birds")
                .contains("```{=org}\n# nobody sees this\n```");
        assertThat(read("issue.md", markdown).issue()).isEqualTo(issue);
    }

    @Test
    void nobodyElsesFilesAreReadByIt() {
        assertThat(read("issue.txt", ISSUE).notation()).isEqualTo(Notation.TEXT);
        assertThat(read("", "* a\n* b\n").notation()).isEqualTo(Notation.TEXT);
        assertThat(read("", "# A\n\nText with a [link](http://a).\n").notation())
                .isEqualTo(Notation.MARKDOWN);
        var chosen = NewsletterParser.builder().notation(OrgSurface.ORG).build();
        assertThat(chosen.parse("* A\n").notation()).isEqualTo(OrgSurface.ORG);
    }

    @Test
    void noTextIsTooOdd() {
        for (var text :
                List.of(
                        "",
                        "\n",
                        "*",
                        "* ",
                        "#+",
                        "#+BEGIN_QUOTE\n#+END_QUOTE",
                        "- ",
                        "[[a]",
                        "**a")) {
            var parsed = read("odd.org", text);
            assertThat(parsed.issue().all(Node.class)).as(text).isNotNull();
        }
    }
}

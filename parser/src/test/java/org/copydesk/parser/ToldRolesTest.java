package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Issue;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Story;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of its blocks in comments is believed, if it can be true. */
class ToldRolesTest {

    private static final NewsletterParser MARKDOWN =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private static Issue read(String roles) {
        var parsed = MARKDOWN.parse(comments(roles));
        assertThat(parsed.diagnostics()).isEmpty();
        MarkdownLaws.check(parsed);
        return parsed.issue();
    }

    /** A name in brackets stands for the comment that tells it. */
    private static String comments(String roles) {
        return roles.replaceAll("\\[([a-z-]+)] ", "<!-- copydesk: $1 -->\n").replace("⏎", "\n\n");
    }

    @Test
    void aLetterNeedNotGreetNorTakeItsLeave() {
        var letter =
                read("[letter] It rains.⏎![](a.png)⏎[sign-off] so long⏎[signature] us⏎![](b.png)")
                        .letter()
                        .orElseThrow();
        assertThat(letter.salutation()).isEmpty();
        assertThat(letter.blocks()).hasSize(2);
        assertThat(words(letter.signOff())).isEqualTo("so long");
        assertThat(words(letter.signature())).isEqualTo("us");
        assertThat(letter.postscripts()).hasOnlyElementsOfType(Figure.class);
    }

    @Test
    void whatGoesOnNeedsNoComment() {
        var issue =
                read(
                        "[front] # A⏎B⏎[salutation] Ahoy⏎It rains.⏎---⏎[section] C⏎D⏎- E⏎[footer] F⏎---⏎G");
        assertThat(words(issue.front())).isEqualTo("A|B");
        assertThat(words(issue.letter().orElseThrow().children())).isEqualTo("Ahoy|It rains.|");
        assertThat(issue.sections()).hasSize(1);
        assertThat(words(issue.sections().get(0).children())).isEqualTo("C|D|E");
        assertThat(words(issue.footer().orElseThrow().children())).isEqualTo("F||G");
    }

    @Test
    void aStoryHasWhatItSays() {
        var story =
                (Story)
                        read("[picture] ![](a.png)⏎[headline] x⏎[byline] y⏎[dek] *z*⏎**No:** label.⏎[passage] **A:** b⏎---⏎- c")
                                .items()
                                .get(0);
        assertThat(story.figure()).isPresent();
        assertThat(words(story.headline().stream().toList())).isEqualTo("x");
        assertThat(words(story.byline().stream().toList())).isEqualTo("y");
        assertThat(words(story.dek().stream().toList())).isEqualTo("z");
        assertThat(story.passages())
                .extracting(Passage::label)
                .extracting("present")
                .containsExactly(false, true);
        assertThat(story.passages().get(1).blocks())
                .extracting(Block::getClass)
                .contains(Rule.class, ListBlock.class);
    }

    @Test
    void itemsAreWhatTheyAreSaidToBe() {
        var items =
                read("[introduction] a⏎[story] b⏎[roundup] - c⏎- d⏎[roundup] ### e⏎[entries] - f⏎![](g.png)⏎[brief] h⏎i⏎j⏎[promotion] ### k⏎![](l.png)⏎m⏎[promotion] ![](n.png)⏎o⏎[promotion-text] p")
                        .items();
        assertThat(items)
                .extracting(Node::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "Story",
                        "Roundup",
                        "Roundup",
                        "Brief",
                        "Promotion",
                        "Promotion",
                        "Promotion");
        assertThat(((Roundup) items.get(2)).closing()).hasOnlyElementsOfType(Figure.class);
        assertThat(((Brief) items.get(3)).blocks()).hasSize(2);
        assertThat(((Promotion) items.get(4)).figure()).isPresent();
        assertThat(((Promotion) items.get(5)).figure()).isPresent();
        assertThat(((Promotion) items.get(6)).figure()).isEmpty();
    }

    @Test
    void ofSeveralCommentsTheLastIsMeant() {
        var issue = read("[headline] [brief] ### a⏎b⏎<!--copydesk:footer-->⏎c⏎[section] ");
        assertThat(issue.items()).hasOnlyElementsOfType(Brief.class);
        assertThat(issue.footer()).isPresent();
        assertThat(issue.sections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[headine] ### a⏎b ~ ### a ~ there is no role “headine”",
                "a⏎[headline] ### b ~ a ~ nothing tells what this is",
                "[headline] ### a⏎[dek] - b ~ - b ~ this can’t be “dek”",
                "[headline] ### a⏎[picture] b ~ b ~ this can’t be “picture”",
                "[section] ![](a.png) ~ ![](a.png) ~ this can’t be “section”",
                "[roundup] ### a⏎b ~ b ~ nothing tells what this is",
                "[roundup] ### a⏎[entries] > b ~ > b ~ this can’t be “entries”",
                "[picture] ![](a.png) ~ ![](a.png) ~ this can’t follow what stands above it",
                "[picture] ![](a.png)⏎b ~ b ~ nothing tells what this is",
                "[footer] a⏎[salutation] b ~ b ~ this can’t follow what stands above it",
            })
    void whatCannotBeTrueIsToldAndNoCommentIsFollowed(String roles, String wrong, String why) {
        var parsed = MARKDOWN.parse(comments(roles));
        assertThat(parsed.diagnostics())
                .extracting(
                        Diagnostic::code,
                        Diagnostic::message,
                        each -> parsed.source().slice(each.span()))
                .containsExactly(
                        tuple(
                                "structure/roles",
                                "comments that tell roles are not followed: " + why,
                                wrong));
        assertThat(parsed.issue().all(RawBlock.class))
                .hasSize((int) roles.chars().filter(c -> c == '[').count() - images(roles));
        MarkdownLaws.check(parsed);
    }

    private static int images(String roles) {
        return roles.split("!\\[", -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- copydesk: headline -->",
                "> <!-- copydesk: headline -->\n\na",
                "<!-- copydesk-disable-next-line text/date -->\n\na",
                "```{=html}\n<!-- copydesk: headline -->\n```\n\na",
                "<!-- copydesk: Headline! -->\n\na",
            })
    void otherCommentsTellNothing(String markdown) {
        var parsed = MARKDOWN.parse(markdown);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.issue().all(RawBlock.class)).hasSize(1);
    }

    @Test
    void levelsOfHeadingsTellNothingThen() {
        var issue =
                read(
                        "[section] ## News⏎[headline] ## a⏎b⏎[section] ## Data Points⏎[headline] # c⏎#### d⏎### e⏎f");
        assertThat(issue.sections()).hasSize(2);
        assertThat(issue.items()).hasSize(2);
        assertThat(issue.all(Heading.class)).hasSize(2);
    }

    private static String words(List<? extends Node> nodes) {
        return nodes.stream().map(Node::plainText).collect(Collectors.joining("|"));
    }
}

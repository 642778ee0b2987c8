package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.render.MarkdownRenderer;
import org.copydesk.render.SourceEditor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues whose layout does not show what their parts are tell it in comments. */
class RoleCommentsTest {

    private static final int DOCUMENTS = Integer.getInteger("copydesk.random", 5_000);

    private static final String COMMENT = "<!-- copydesk: ";

    /** What makes trouble side by side: each looks like several things. */
    private static final List<String> BLOCKS =
            List.of(
                    "## News",
                    "## e",
                    "# Big Title",
                    "### Small Title Here",
                    "## Another Headline Here",
                    "## A MESSAGE FROM LADLE & SONS",
                    "#### x",
                    "Dear friends,",
                    "Hello there!",
                    "Keep stirring!",
                    "Ann",
                    "Best,",
                    "P.S. And more.",
                    "One sentence here.",
                    "A paragraph that says a thing, and then says another. It has two sentences.",
                    "*A dek in italics*",
                    "By Ann Lee",
                    "**What’s new:** A pot was made.",
                    "**How it works:** It boils.\n\n- one\n- two",
                    "**Behind the news:**",
                    "- [A](a): text\n- [B](b): more",
                    "1. one\n2. two",
                    "![words](a.png)",
                    "![](b.png)",
                    "---",
                    "* * *",
                    "_ _ _",
                    "> quote",
                    "```\ncode\n```",
                    "[Learn more](c)",
                    "Enroll now",
                    "[Link title](d) text about it",
                    "Subscribe",
                    "Unsubscribe | View in browser",
                    "© 2024 Someone",
                    "**Bold Title.** Words.",
                    "SOME CAPS",
                    "<div>raw</div>",
                    "| a | b |\n|---|---|\n| 1 | 2 |",
                    "###",
                    "Thanks for reading!",
                    "See you next week",
                    "Links: [a](e) and [b](f)");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    private static NewsletterParser parser(String profile) {
        return NewsletterParser.builder()
                .profile(Profiles.named(profile))
                .notation(Notation.MARKDOWN)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "the-batch"})
    void whateverBlocksStandSideBySideComeBack(String profile) {
        var parser = parser(profile);
        int told = 0;
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            var issue = parser.parse(document(new Random(seed))).issue();
            var markdown = renderer.render(issue);
            told += markdown.contains(COMMENT) ? 1 : 0;
            if (renderer.losses(issue).isEmpty()) {
                assertThat(parser.parse(markdown).issue()).as(markdown).isEqualTo(issue);
            }
        }
        assertThat(told).isBetween(DOCUMENTS / 2, DOCUMENTS - 1);
    }

    private static String document(Random random) {
        var document = new StringJoiner("\n\n");
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            document.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
        }
        return document.toString();
    }

    static List<Path> seeds() {
        return Sources.seeds();
    }

    /** A seed whose letter greets nobody. */
    private Issue ungreeted(Path seed) throws IOException {
        var issue = NewsletterParser.create().parse(seed).issue();
        var letter = issue.letter().orElseThrow();
        return issue.toBuilder()
                .letter(
                        new Letter(
                                Optional.empty(),
                                letter.blocks(),
                                letter.signOff(),
                                letter.signature(),
                                letter.postscripts()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenOutTakesItsCommentAlong(Path seed) throws IOException {
        var parser = parser("the-batch");
        var parsed = parser.parse(renderer.render(ungreeted(seed)));
        assertThat(parsed.issue()).isEqualTo(ungreeted(seed));
        for (var part : parts(parsed.issue()).toList()) {
            var changed = parsed.issue().remove(part);
            var edited = SourceEditor.apply(parsed, changed);
            assertThat(parser.parse(edited).issue()).as(edited).isEqualTo(changed);
        }
    }

    private static Stream<Node> parts(Issue issue) {
        return Stream.of(
                        issue.sections().stream()
                                .filter(section -> section.items().size() > 1)
                                .flatMap(section -> section.items().stream()),
                        issue.stories().stream().flatMap(story -> story.dek().stream()),
                        issue.all(Passage.class).stream(),
                        issue.letter().orElseThrow().blocks().stream().limit(1))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenAnewBringsItsComments(Path seed) throws IOException {
        var parser = parser("the-batch");
        var parsed = parser.parse(renderer.render(ungreeted(seed)));
        var other =
                Story.builder()
                        .headline("Kettles Sing")
                        .dek("In tune.")
                        .passages(parsed.issue().all(Passage.class).subList(0, 1))
                        .build();
        for (Item item : parsed.issue().items()) {
            var changed = parsed.issue().replace(item, other);
            var edited = SourceEditor.apply(parsed, changed);
            assertThat(parser.parse(edited).issue()).as(edited).isEqualTo(changed);
        }
        for (var story : parsed.issue().stories()) {
            for (var line : story.headline().stream().toList()) {
                var changed = parsed.issue().replace(line, Line.of("Another"));
                assertThat(SourceEditor.apply(parsed, changed))
                        .isEqualTo(
                                parsed.source()
                                        .text()
                                        .replace("### " + line.plainText(), "### Another"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPutFirstIsToldWhatItIs(Path seed) throws IOException {
        var parser = parser("the-batch");
        var parsed = parser.parse(renderer.render(ungreeted(seed)));
        var issue = parsed.issue();
        var letter = issue.letter().orElseThrow();
        var blocks =
                Stream.concat(Stream.of(Paragraph.of("Look at this.")), letter.blocks().stream());
        var longer =
                new Letter(
                        Optional.empty(),
                        blocks.toList(),
                        letter.signOff(),
                        letter.signature(),
                        letter.postscripts());
        for (var changed :
                List.of(
                        issue.replace(letter, longer),
                        issue.toBuilder().front(Paragraph.of("Look at this.")).build())) {
            var edited = SourceEditor.apply(parsed, changed);
            assertThat(parser.parse(edited).issue()).as(edited).isEqualTo(changed);
        }
    }
}

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.ListItem;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Text;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String STORY =
            "# Robots Learn to Fold\n\nThey did it.\n\n**What’s new:** They *fold*.\n\n";

    private static ParsedIssue parse(String notation, Limits limits, String text) {
        return NewsletterParser.builder()
                .notation(new Notation(notation))
                .limits(limits)
                .build()
                .parse(text);
    }

    private static ParsedIssue markdown(Limits limits, String text) {
        return parse("markdown", limits, text);
    }

    private static List<String> limitsIn(ParsedIssue parsed) {
        return parsed.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code.startsWith("limit/"))
                .toList();
    }

    private static String place(ParsedIssue parsed, String code) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(diagnostic -> parsed.source().position(diagnostic.span().start()).toString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void nothingIsSaidOfWhatIsWithinTheLimits(String notation) {
        assertThat(limitsIn(parse(notation, Limits.DEFAULT, STORY.repeat(50)))).isEmpty();
    }

    @Test
    void whatIsTooLongIsReadUpToALineAndKeptFromThere() {
        for (int length = 1; length < 3 * STORY.length() - 2; length++) {
            var text = STORY.repeat(3);
            var parsed = markdown(Limits.builder().length(length).build(), text);
            MarkdownLaws.check(parsed);
            assertThat(limitsIn(parsed)).containsExactly("limit/length");
            var raw = parsed.issue().all(RawBlock.class).get(0);
            var span = parsed.sourceMap().spanOf(raw).orElseThrow();
            assertThat(raw.markup()).isEqualTo(parsed.source().slice(span));
            assertThat(text.substring(span.end())).isBlank();
            assertThat(text.substring(span.start(), Math.max(span.start(), length)))
                    .doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void soItIsInOtherNotations(String notation) {
        var text = "<h1>Robots</h1>\n<p>They <b>fold</b> it.</p><ul><li>a</li></ul>\r\n".repeat(4);
        for (int length = 1; length < text.length(); length++) {
            var parsed = parse(notation, Limits.builder().length(length).build(), text);
            assertThat(parsed.issue().all(RawBlock.class)).hasSize(1);
            assertThat(limitsIn(parsed)).contains("limit/length");
        }
    }

    @Test
    void noCharacterIsCutInTwo() {
        var parsed = parse("text", Limits.builder().length(3).build(), "ab\uD83D\uDE00cd");
        assertThat(parsed.issue().all(Text.class).get(0).text()).isEqualTo("ab");
        assertThat(parsed.issue().all(RawBlock.class).get(0).markup()).startsWith("\uD83D\uDE00");
    }

    @Test
    void blocksBeyondTheNumberOfNodesAreKept() {
        var parsed = markdown(Limits.builder().nodes(20).build(), STORY.repeat(20));
        MarkdownLaws.check(parsed);
        assertThat(limitsIn(parsed)).containsExactly("limit/nodes");
        assertThat(parsed.issue().all(RawBlock.class)).hasSize(1);
        assertThat(parsed.issue().stories()).hasSizeBetween(1, 4);
    }

    @Test
    void aListThatIsTooLongIsKeptWhole() {
        var parsed =
                parse("text", Limits.builder().nodes(30).build(), "A.\n\n" + "- a\n".repeat(40));
        assertThat(parsed.issue().all(ListItem.class)).isEmpty();
        assertThat(place(parsed, "limit/nodes")).isEqualTo("3:1");
    }

    @Test
    void deepListsAreReadAsIfTheyWereLessDeep() {
        var text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        var parsed = parse("text", Limits.DEFAULT, text.toString());
        assertThat(place(parsed, "limit/nesting")).isEqualTo("17:33");
        assertThat(parsed.issue().all(ListItem.class)).hasSize(20);
        Laws.check(parsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void deepBlocksOfMarkdownAreTold(String mark) {
        var deep = markdown(Limits.DEFAULT, mark.repeat(120) + "a\n");
        assertThat(limitsIn(deep)).containsExactly("limit/nesting");
        MarkdownLaws.check(deep);
        assertThat(limitsIn(markdown(Limits.DEFAULT, mark.repeat(40) + "a\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<em>", "<sup>"})
    void deepMarksAreTold(String mark) {
        var text = mark.repeat(80) + "a" + mark.replace("<", "</").repeat(80) + "\n";
        assertThat(limitsIn(markdown(Limits.DEFAULT, text))).containsExactly("limit/nesting");
        assertThat(limitsIn(markdown(Limits.DEFAULT, "*a **b** c*\n"))).isEmpty();
    }

    @Test
    void deepQuotationsOfPagesAreTold() {
        var text = "<blockquote>".repeat(30) + "a";
        assertThat(limitsIn(parse("html", Limits.DEFAULT, text))).containsExactly("limit/nesting");
    }

    @Test
    void marksBeyondTheLimitAreText() {
        var limits = Limits.builder().inlineMarks(20).build();
        var parsed = markdown(limits, "A.\n\n" + "*a* ".repeat(15) + "`c` [d](e) <f>\n\n*b*\n");
        MarkdownLaws.check(parsed);
        assertThat(limitsIn(parsed)).containsExactly("limit/inline");
        assertThat(place(parsed, "limit/inline")).isEqualTo("3:41");
        assertThat(parsed.issue().all(Emphasis.class)).hasSize(11);
        assertThat(parsed.issue().plainText()).contains("a *a* *a* *a* *a* *a* `c` [d](e) <f>");
    }

    @Test
    void marksAreCountedByParagraphAndNotInCode() {
        var limits = Limits.builder().inlineMarks(20).build();
        var text = "- *a*\n".repeat(30) + "\n```\n" + "*a*\n".repeat(30) + "```\n";
        var parsed = markdown(limits, text + "\n|a|b|\n|-|-|\n" + "|*a*|*b*|\n".repeat(30));
        assertThat(limitsIn(parsed)).isEmpty();
        assertThat(parsed.issue().all(Emphasis.class)).hasSize(90);
        assertThat(parsed.issue().all(CodeBlock.class).get(0).code()).contains("*a*\n*a*");
    }

    @Test
    void aTextWithEveryCharacterHasMarksAllTheSame() {
        var text = new StringBuilder();
        for (char c = '\u3400'; c < '\uF900'; c++) {
            text.append(Character.isSurrogate(c) ? ' ' : c);
        }
        text.append("\n\n").append("*a* ".repeat(2_000));
        var parsed = markdown(Limits.DEFAULT, text.toString());
        assertThat(limitsIn(parsed)).containsExactly("limit/inline");
        assertThat(parsed.issue().plainText()).contains("*a* *a*");
        MarkdownLaws.check(parsed);
    }

    @Test
    void frontMatterThatIsTooLongIsKept() {
        var limits = Limits.builder().frontMatter(100).build();
        var parsed = markdown(limits, "---\n" + "title: abc\n".repeat(10) + "---\n\nText.\n");
        assertThat(limitsIn(parsed)).containsExactly("limit/front-matter");
        assertThat(parsed.issue().all(RawBlock.class).get(0).markup()).endsWith("---");
        assertThat(limitsIn(markdown(limits, "Title: a\n" + "Key: abc\n".repeat(20) + "\nText.\n")))
                .containsExactly("limit/front-matter");
    }

    @Test
    void deepFrontMatterIsKept() {
        var yaml = "a: " + "[".repeat(5_000) + "]".repeat(5_000);
        var parsed = markdown(Limits.DEFAULT, "---\n" + yaml + "\n---\n\nText.\n");
        assertThat(parsed.diagnostics().get(0).message())
                .isEqualTo(
                        "the front matter is kept as text: this is nested deeper than 50 levels");
    }

    @Test
    void tagsInFrontMatterMeanNothing() {
        var yaml =
                "---\ntitle: !!java.net.URL [x]\nauthor: !!javax.script.ScriptEngineManager a\n---\n";
        assertThat(markdown(Limits.DEFAULT, yaml + "\nText.\n").issue().metadata().authors())
                .containsExactly("a");
    }

    @Test
    void remarksBeyondTheLimitAreCounted() {
        var limits = Limits.builder().diagnostics(5).length(200).build();
        var parsed = parse("text", limits, "SĂŁo Paulo is large.\n\n".repeat(20));
        assertThat(limitsIn(parsed)).containsExactly("limit/diagnostics", "limit/length");
        assertThat(parsed.diagnostics()).hasSize(7);
        Laws.check(parsed);
    }

    @Test
    void aFileThatIsTooLongIsNotRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("issue.txt"), "Text.\n".repeat(10));
        var parser = NewsletterParser.builder().limits(Limits.builder().length(59).build()).build();
        assertThatIOException()
                .isThrownBy(() -> parser.parse(file))
                .withMessageContaining("issue.txt is longer than 59 bytes");
        assertThat(limitsIn(NewsletterParser.create().parse(file))).isEmpty();
    }

    @Test
    void aLimitLeavesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().nodes(0).build())
                .withMessage("a limit is 1 at least; that of nodes is 0");
    }
}

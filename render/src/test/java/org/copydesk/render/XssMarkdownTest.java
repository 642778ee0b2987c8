package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text, wherever it stands in an issue, is markup in Markdown, and none of it is lost. */
@Tag("slow")
class XssMarkdownTest {

    private static final List<XssPayload> PAYLOADS = XssPayload.all();

    /** The tags that stand for what Markdown’s own marks can’t express; never with an attribute. */
    private static final Pattern OURS = Pattern.compile("</?(em|strong|del|code|sup|sub|br)>");

    private static final Renderer MARKDOWN = new MarkdownRenderer(MarkdownRoles.NEVER);

    /** A reader that knows nothing but CommonMark. */
    private static final Parser PLAIN = Parser.builder().build();

    @Test
    void noTextIsMarkup() {
        for (XssPayload payload : PAYLOADS) {
            var issue = XssIssue.withoutRaw(payload);
            var markdown = MARKDOWN.render(issue);
            var markup = Markup.of(MarkdownReading.parse(markdown));
            assertThat(markup.addresses).as("%s", payload).isSubsetOf(addresses(issue));
            assertThat(
                            Stream.of(markup, Markup.of(plain(markdown)))
                                    .flatMap(each -> each.tags.stream()))
                    .as("%s", payload)
                    .allMatch(tag -> OURS.matcher(tag).matches());
        }
    }

    private static Node plain(String markdown) {
        return PLAIN.parse(markdown.substring(markdown.indexOf("\n---\n") + 5));
    }

    private static List<String> addresses(Issue issue) {
        return Stream.concat(
                        issue.all(org.copydesk.model.Link.class).stream()
                                .map(org.copydesk.model.Link::target),
                        issue.all(org.copydesk.model.Image.class).stream()
                                .map(org.copydesk.model.Image::source))
                .toList();
    }

    @Test
    void everyTextIsReadAsItWas() {
        for (XssPayload payload : PAYLOADS) {
            var written =
                    XssIssue.withoutRaw(payload).front().stream()
                            .filter(block -> block.all(FootnoteMark.class).isEmpty())
                            .toList();
            var issue = Issue.builder();
            written.forEach(issue::front);
            var read = MarkdownReading.blocks(MARKDOWN.render(issue.build()));
            assertThat(words(read)).as("%s", payload).isEqualTo(words(Normal.blocks(written)));
        }
    }

    @Test
    void everyAddressIsReadAsItWas() {
        for (XssPayload payload : PAYLOADS) {
            var text = payload.text();
            var link = new org.copydesk.model.Link(text, text, List.of(new Text("words")));
            var written = new Paragraph(List.of(new Text("Some "), link, new Text(".")));
            var markdown = MARKDOWN.render(Issue.builder().front(written).build());
            assertThat(words(MarkdownReading.blocks(markdown)))
                    .as("%s", payload)
                    .isEqualTo(words(List.of(written)));
        }
    }

    /** All that is said, in order; Markdown has no character 0, and in places no line ends. */
    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.all(org.copydesk.model.Node.class).stream())
                .flatMap(XssMarkdownTest::words)
                .map(words -> words.replace('\0', '\uFFFD').replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static Stream<String> words(org.copydesk.model.Node node) {
        if (node instanceof Text text) {
            return Stream.of(text.text());
        } else if (node instanceof Code code) {
            return Stream.of(code.code());
        } else if (node instanceof CodeBlock block) {
            return Stream.of(block.language(), block.code().replaceAll("\n$", ""));
        } else if (node instanceof org.copydesk.model.Link link) {
            return Stream.of(link.target(), link.title());
        } else if (node instanceof org.copydesk.model.Image image) {
            return Stream.of(image.source(), image.alternative(), image.title());
        }
        return Stream.empty();
    }

    @Test
    void frontMatterEndsWhereItShould() {
        for (XssPayload payload : PAYLOADS) {
            var text = payload.text();
            var metadata =
                    Metadata.builder()
                            .publication(text)
                            .number(text)
                            .author(text)
                            .language(text)
                            .url(text)
                            .extra("x", text)
                            .build();
            var markdown = MARKDOWN.render(Issue.builder().metadata(metadata).build());
            assertThat(markdown.lines()).as("%s", payload).hasSize(9);
            assertThat(markdown.lines().filter("---"::equals)).hasSize(2);
        }
    }

    /** The tags and the addresses in a text that was read. */
    private static final class Markup extends AbstractVisitor {

        private final List<String> tags = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();

        static Markup of(Node read) {
            var markup = new Markup();
            read.accept(markup);
            return markup;
        }

        @Override
        public void visit(HtmlBlock html) {
            tags.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            tags.add(html.getLiteral());
        }

        @Override
        public void visit(Link link) {
            addresses.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            addresses.add(image.getDestination());
            visitChildren(image);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            addresses.add(definition.getDestination());
        }
    }
}

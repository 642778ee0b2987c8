package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Link;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;

/** What holds for every issue read from Markdown, whatever the Markdown. */
final class MarkdownLaws {

    private static final List<Class<? extends Node>> LEAVES =
            List.of(
                    Text.class,
                    Label.class,
                    Code.class,
                    Image.class,
                    RawInline.class,
                    RawBlock.class,
                    CodeBlock.class,
                    FootnoteMark.class,
                    Metadata.class);

    /** Nodes that have letters in their own markup: targets, tags, numbers, boxes. */
    private static final List<Class<? extends Node>> LETTERED =
            List.of(
                    Link.class,
                    Emphasis.class,
                    Strong.class,
                    Strikethrough.class,
                    Superscript.class,
                    Subscript.class);

    private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]+;");

    /** Definitions of links that stand where footnotes change what is one. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^[ >]*+(?:\\[\\^[^]\\v]+]:[ >]*+)?\\[[^]\\v]+]:.*$");

    /**
     * Tags that mean the same as marks of Markdown: they may be left out with a blank they mark.
     */
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:br|em|strong|del|code|sup|sub) ?/?>");

    /** Where a link in a label led, which a diagnostic tells. */
    private static final Pattern LABEL_TARGET = Pattern.compile("]\\([^()\\s]*+\\)");

    /** Comments that tell roles. */
    private static final Pattern ROLE = Pattern.compile("<!--\\s*copydesk:\\s*[a-z-]+\\s*-->");

    private static final Pattern WORD = Pattern.compile("w\\d+x");
    private static final Pattern ADDRESS = Pattern.compile("https://a\\.example/u\\d+x");

    /** Headers and front matter, roughly. */
    private static final Pattern PREAMBLE =
            Pattern.compile(
                    "\\uFEFF?(?:---\\R(?:(?!---).*+\\R)*+---\\R|(?:[A-Za-z]++: .*+\\R)++)?");

    private static final Parser COMMONMARK =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    private final ParsedIssue parsed;
    private final String text;

    private MarkdownLaws(ParsedIssue parsed) {
        this.parsed = parsed;
        text = parsed.source().text();
    }

    static void check(ParsedIssue parsed) {
        var laws = new MarkdownLaws(parsed);
        SpanLaws.check(parsed);
        laws.leavesSayWhatStandsThere();
        laws.nothingIsLost();
    }

    /** What was put into a document is in its issue: words once, in order, and addresses. */
    static void checkSaid(ParsedIssue parsed, Grammar.Document document) {
        var said = new StringBuilder();
        say(parsed.issue(), said);
        var words = WORD.matcher(said).results().map(MatchResult::group).toList();
        assertThat(words).doesNotHaveDuplicates();
        assertThat(words).isSortedAccordingTo(Comparator.comparingInt(document.words()::indexOf));
        var front = parsed.issue().metadata().toString();
        assertThat(words).containsAll(without(document.words(), front));
        var addresses = ADDRESS.matcher(said).results().map(MatchResult::group).toList();
        assertThat(addresses).containsAll(without(document.addresses(), front));
    }

    private static List<String> without(List<String> all, String text) {
        return all.stream().filter(each -> !text.contains(each)).toList();
    }

    private static void say(Node node, StringBuilder said) {
        var children = node.children();
        if (node instanceof Footnote note) {
            said.append(note.label()).append(' ');
        }
        children.forEach(child -> say(child, said));
        if (node instanceof Link link) {
            said.append(link.target()).append(' ').append(link.title());
        } else if (node instanceof Figure figure) {
            said.append(figure.target());
        } else if (children.isEmpty() && !(node instanceof Metadata)) {
            said.append(node);
        }
        said.append(' ');
    }

    private Span spanOf(Node node) {
        return SpanLaws.spanOf(parsed, node);
    }

    private void leavesSayWhatStandsThere() {
        for (var words : parsed.issue().all(Text.class)) {
            assertThat(letters(slice(words))).isEqualTo(letters(words.text()));
        }
        for (var label : parsed.issue().all(Label.class)) {
            var said = LABEL_TARGET.matcher(slice(label)).replaceAll("]");
            assertThat(letters(TAG.matcher(said).replaceAll(""))).isEqualTo(letters(label.text()));
        }
        for (var code : parsed.issue().all(Code.class)) {
            var said = slice(code);
            boolean tagged = said.startsWith("<");
            assertThat(letters(tagged ? said.replaceAll("(?i)</?code>", "") : said))
                    .isEqualTo(letters(code.code()));
        }
    }

    private String slice(Node node) {
        return parsed.source().slice(spanOf(node));
    }

    private static String letters(String markdown) {
        var letters = new StringBuilder();
        REFERENCE
                .matcher(markdown)
                .replaceAll(reference -> Matcher.quoteReplacement(decode(reference.group())))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String decode(String reference) {
        return TextContentRenderer.builder().build().render(COMMONMARK.parse(reference));
    }

    private void nothingIsLost() {
        var leaves = new int[text.length()];
        LEAVES.forEach(type -> parsed.issue().all(type).forEach(leaf -> cover(leaf, leaves)));
        var markup = markup();
        for (int i = 0; i < text.length(); i++) {
            assertThat(leaves[i])
                    .as("leaves over character %d, %s", i, text.charAt(i))
                    .isLessThanOrEqualTo(1);
            if (leaves[i] == 0 && Character.isLetterOrDigit(text.charAt(i))) {
                assertThat(markup[i])
                        .as("character %d, %s, is in no leaf", i, text.charAt(i))
                        .isPositive();
            }
        }
    }

    private void cover(Node node, int[] covered) {
        parsed.sourceMap().spanOf(node).ifPresent(span -> cover(span, covered));
    }

    private static void cover(Span span, int[] covered) {
        for (int i = span.start(); i < span.end(); i++) {
            covered[i]++;
        }
    }

    private int[] markup() {
        var markup = new int[text.length()];
        // What stands for a blank is letters only by the way it is written.
        REFERENCE
                .matcher(text)
                .results()
                .filter(reference -> letters(reference.group()).isEmpty())
                .forEach(blank -> cover(new Span(blank.start(), blank.end()), markup));
        ROLE.matcher(text)
                .results()
                .forEach(role -> cover(new Span(role.start(), role.end()), markup));
        LETTERED.forEach(type -> parsed.issue().all(type).forEach(node -> cover(node, markup)));
        for (var item : parsed.issue().all(ListItem.class)) {
            coverMarker(item, markup);
        }
        for (var entry : parsed.issue().all(Entry.class)) {
            coverMarker(entry, markup);
        }
        for (var note : parsed.issue().all(Footnote.class)) {
            coverMarker(note, markup);
        }
        for (var figure : parsed.issue().all(Figure.class)) {
            if (!figure.target().isEmpty()) {
                cover(new Span(spanOf(figure.image()).end(), spanOf(figure).end()), markup);
            }
        }
        coverDefinitions(markup);
        DEFINITION
                .matcher(text)
                .results()
                .forEach(d -> cover(new Span(d.start(), d.end()), markup));
        TAG.matcher(text).results().forEach(tag -> cover(new Span(tag.start(), tag.end()), markup));
        return markup;
    }

    /** What stands in an item before its first words: a number, a box, the label of a note. */
    private void coverMarker(Node item, int[] markup) {
        int start = spanOf(item).start();
        int end = spanOf(item).end();
        for (var child : item.children()) {
            if (spanOf(child).length() > 0) {
                end = Math.min(end, spanOf(child).start());
            }
        }
        cover(new Span(start, end), markup);
    }

    /** Definitions are part of the links that refer to them, or of nothing. */
    private void coverDefinitions(int[] markup) {
        var preamble = PREAMBLE.matcher(text);
        int base = preamble.lookingAt() ? preamble.end() : 0;
        COMMONMARK
                .parse(text.substring(base))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(LinkReferenceDefinition definition) {
                                definition.getSourceSpans().forEach(s -> coverAt(base, s, markup));
                            }
                        });
    }

    private static void coverAt(int base, SourceSpan place, int[] markup) {
        int start = base + place.getInputIndex();
        cover(new Span(start, start + place.getLength()), markup);
    }
}

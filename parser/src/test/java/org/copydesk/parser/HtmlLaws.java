package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Text;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** What holds for every issue read from HTML, whatever the HTML. */
final class HtmlLaws {

    private static final String LEFT_OUT = "html/left-out";

    private static final List<Class<? extends Node>> LEAVES =
            List.of(
                    Text.class,
                    Label.class,
                    Code.class,
                    Image.class,
                    CodeBlock.class,
                    RawBlock.class);

    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

    /** What is kept as it is: its words are markup here. */
    private static final Set<String> RAW = Set.of("iframe", "video", "audio", "embed", "object");

    /** Of code the words are kept alone. */
    private static final Set<String> CODE = Set.of("pre", "listing", "xmp");

    private final ParsedIssue parsed;
    private final String source;

    private HtmlLaws(ParsedIssue parsed) {
        this.parsed = parsed;
        source = parsed.source().text();
    }

    /** What holds even for tag soup. */
    static void check(ParsedIssue parsed) {
        var laws = new HtmlLaws(parsed);
        SpanLaws.check(parsed);
        laws.leavesDoNotOverlap();
        laws.nothingIsLost();
    }

    /** What holds for HTML whose tags are in order: besides, every leaf can be cut out of it. */
    static void checkTidy(ParsedIssue parsed) {
        check(parsed);
        new HtmlLaws(parsed).leavesSayWhatStandsThere();
    }

    private Span spanOf(Node node) {
        return SpanLaws.spanOf(parsed, node);
    }

    private void leavesDoNotOverlap() {
        var covered = new boolean[source.length()];
        for (var type : LEAVES) {
            for (var leaf : parsed.issue().all(type)) {
                var span = spanOf(leaf);
                for (int i = span.start(); i < span.end(); i++) {
                    assertThat(covered[i]).as("character %d under %s", i, leaf).isFalse();
                    covered[i] = true;
                }
            }
        }
    }

    private void leavesSayWhatStandsThere() {
        for (var words : parsed.issue().all(Text.class)) {
            assertThat(folded(slice(words))).isEqualTo(blanksFolded(words.text()));
        }
        for (var label : parsed.issue().all(Label.class)) {
            assertThat(folded(slice(label)).replaceFirst("\\s*:\\s*$", ""))
                    .isEqualTo(blanksFolded(label.text()));
        }
        for (var code : parsed.issue().all(Code.class)) {
            assertThat(folded(slice(code))).isEqualTo(blanksFolded(code.code()));
        }
        for (var image : parsed.issue().all(Image.class)) {
            assertThat(slice(image)).startsWith("<img").endsWith(">");
            assertThat(Parser.unescapeEntities(slice(image), true)).contains(image.source());
        }
    }

    private String slice(Node node) {
        return parsed.source().slice(spanOf(node));
    }

    /** The words of a piece of HTML; blanks of all kinds are one. */
    private static String folded(String html) {
        return blanksFolded(Parser.unescapeEntities(MARKUP.matcher(html).replaceAll(""), false));
    }

    private static String blanksFolded(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** What no note tells of is in the issue, in order; what is in the issue is on the page. */
    private void nothingIsLost() {
        var found = letters();
        var title = letters(parsed.issue().metadata().title());
        assertThat(isWithin(letters(page(true)), title + found))
                .as("%s is all of %s", found, letters(page(true)))
                .isTrue();
        assertThat(isWithin(found, letters(page(false)))).as("%s is on the page", found).isTrue();
    }

    /** Whether letters stand among others in the same order. */
    private static boolean isWithin(String letters, String others) {
        int at = 0;
        for (int i = 0; i < others.length() && at < letters.length(); i++) {
            at += others.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private CharSequence page(boolean withoutLeftOut) {
        var words = new StringBuilder();
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        page.filter(collector(words, withoutLeftOut));
        return words;
    }

    private NodeFilter collector(StringBuilder words, boolean withoutLeftOut) {
        return (node, depth) -> {
            if (withoutLeftOut && (node.normalName().equals("head") || isLeftOut(node))) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (withoutLeftOut && RAW.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                boolean picture = element.normalName().equals("img");
                words.append(picture && !isInCode(element) ? element.attr("alt") : "");
            }
            return FilterResult.CONTINUE;
        };
    }

    private static boolean isInCode(Element element) {
        return element.parents().stream().anyMatch(around -> CODE.contains(around.normalName()));
    }

    private boolean isLeftOut(org.jsoup.nodes.Node node) {
        int start = node.sourceRange().startPos();
        return notes().stream()
                .map(Diagnostic::span)
                .anyMatch(span -> span.start() <= start && start < span.end());
    }

    private List<Diagnostic> notes() {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(LEFT_OUT))
                .toList();
    }

    private String letters() {
        var words = new StringBuilder();
        collect(parsed.issue(), words);
        return letters(words);
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.text());
        } else if (node instanceof Label label) {
            words.append(label.text());
        } else if (node instanceof Code code) {
            words.append(code.code());
        } else if (node instanceof CodeBlock code) {
            words.append(code.code());
        } else if (node instanceof Image image) {
            words.append(image.alternative());
        } else if (!(node instanceof Metadata)) {
            node.children().forEach(child -> collect(child, words));
        }
    }

    private static String letters(CharSequence words) {
        var letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

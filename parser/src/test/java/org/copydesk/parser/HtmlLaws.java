package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Link;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Text;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

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
    private static final String CODE = "pre, listing, xmp, plaintext";

    private final ParsedIssue parsed;
    private final String source;

    /** What somebody reads who looks at the page. */
    private final StringBuilder words = new StringBuilder();

    /** Where the page leads, and the pictures it shows. */
    private final Set<String> addresses = new HashSet<>();

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

    /** What holds where things nest: besides, what the page leads to and shows is told. */
    static void checkNested(ParsedIssue parsed) {
        check(parsed);
        var laws = new HtmlLaws(parsed);
        laws.nothingIsLost();
        assertThat(laws.addresses()).containsAll(laws.addresses);
    }

    /** What holds for HTML whose tags are in order: besides, every leaf can be cut out of it. */
    static void checkTidy(ParsedIssue parsed) {
        checkNested(parsed);
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
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        var everything = new StringBuilder();
        page.traverse((node, depth) -> everything.append(wordsOf(node)));
        page.filter(this::read);
        var found = letters();
        var title = letters(parsed.issue().metadata().title());
        assertThat(isWithin(letters(words), title + found))
                .as("%s is all of %s", found, letters(words))
                .isTrue();
        assertThat(isWithin(found, letters(everything))).as("%s is on the page", found).isTrue();
    }

    /** Whether letters stand among others in the same order. */
    private static boolean isWithin(String letters, String others) {
        int at = 0;
        for (int i = 0; i < others.length() && at < letters.length(); i++) {
            at += others.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private static String wordsOf(org.jsoup.nodes.Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node.normalName().equals("img") ? node.attr("alt") : "";
    }

    private FilterResult read(org.jsoup.nodes.Node node, int depth) {
        if (node.normalName().equals("head") || isLeftOut(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        words.append(wordsOf(node));
        if (node instanceof TextNode text) {
            if (isVisible(text.getWholeText())) {
                readLink(text.parent());
            }
        } else if (node instanceof Element element && RAW.contains(element.normalName())) {
            addresses.add(element.attr("src"));
            return FilterResult.SKIP_ENTIRELY;
        } else if (node instanceof Element element && element.normalName().equals("img")) {
            addresses.add(sourceOf(element));
            readLink(element.parent());
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isVisible(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Words and pictures lead where the link does that is nearest around; code leads nowhere. */
    private void readLink(@Nullable Element around) {
        var link = around == null ? null : around.closest("a[href], " + CODE);
        if (link != null && link.normalName().equals("a") && link.closest(CODE) == null) {
            addresses.add(link.attr("href").strip());
        }
    }

    /** All that the issue leads to and shows, and what notes tell of. */
    private Set<String> addresses() {
        var known = new HashSet<>(List.of("", parsed.issue().metadata().url()));
        parsed.issue().metadata().extra().values().forEach(known::addAll);
        parsed.issue().all(Link.class).forEach(link -> known.add(link.target()));
        parsed.issue().all(Image.class).forEach(image -> known.add(image.source()));
        parsed.issue().all(Figure.class).forEach(figure -> known.add(figure.target()));
        parsed.issue().all(RawBlock.class).forEach(raw -> known.add(sourceOf(raw)));
        parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("label/link"))
                .forEach(note -> known.add(note.message().replaceFirst(".* led to ", "")));
        return known;
    }

    private static String sourceOf(Element picture) {
        var source = picture.attr("src").strip();
        return source.startsWith("data:") ? "" : source;
    }

    private static String sourceOf(RawBlock raw) {
        return Jsoup.parse(raw.markup()).select("[src]").attr("src");
    }

    private boolean isLeftOut(org.jsoup.nodes.Node node) {
        // What is not in the source itself begins where the first thing in it does.
        int start = node.sourceRange().isImplicit() ? -1 : node.sourceRange().startPos();
        return notes().stream()
                .map(Diagnostic::span)
                .anyMatch(span -> span.start() <= start && start < span.end());
    }

    private List<Diagnostic> notes() {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(LEFT_OUT))
                .filter(note -> !note.message().startsWith("a link in code"))
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

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.model.Entry;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.ListItem;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;

/** What holds for every issue read from plain text, whatever the text. */
final class Laws {

    private final ParsedIssue parsed;
    private final String text;

    private Laws(ParsedIssue parsed) {
        this.parsed = parsed;
        text = parsed.source().text();
    }

    static void check(ParsedIssue parsed) {
        var laws = new Laws(parsed);
        SpanLaws.check(parsed);
        laws.nothingIsLost();
        laws.diagnosticsPointInside();
    }

    private Span spanOf(Node node) {
        return SpanLaws.spanOf(parsed, node);
    }

    private void nothingIsLost() {
        var covered = new int[text.length()];
        leaves().forEach(leaf -> cover(leaf, covered));
        var marked = markers();
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i])
                    .as("leaves over character %d, %s", i, text.charAt(i))
                    .isLessThanOrEqualTo(1);
            if (covered[i] == 0 && isVisible(text.charAt(i))) {
                assertThat(marked[i])
                        .as("character %d, %s, is in no leaf of %s", i, text.charAt(i), text)
                        .isTrue();
            }
        }
    }

    private List<Node> leaves() {
        var leaves = new ArrayList<Node>();
        leaves.addAll(parsed.issue().all(Text.class));
        leaves.addAll(parsed.issue().all(Label.class));
        leaves.addAll(parsed.issue().all(Image.class));
        leaves.addAll(parsed.issue().all(Rule.class));
        leaves.addAll(parsed.issue().all(RawBlock.class));
        return leaves;
    }

    private void cover(Node leaf, int[] covered) {
        var span = spanOf(leaf);
        var slice = parsed.source().slice(span);
        if (leaf instanceof Text words) {
            assertThat(words.text()).isEqualTo(joined(slice));
        } else if (leaf instanceof RawBlock raw) {
            assertThat(raw.markup()).isEqualTo(slice);
        } else if (leaf instanceof Label label) {
            assertThat(joined(slice).strip()).startsWith(label.text()).endsWith(":");
        } else if (leaf instanceof Image image) {
            assertLines(image.alternative(), slice.replaceAll("[ \t]*(\r\n|\r|\n)[ \t]*", "\n"));
        }
        for (int i = span.start(); i < span.end(); i++) {
            covered[i]++;
        }
    }

    private static String joined(String lines) {
        return lines.replaceAll("[ \t]*[\r\n]+[ \t]*", " ");
    }

    /** Each line that is wrapped is joined to the one before by a blank, others stay lines. */
    private static void assertLines(String words, String lines) {
        var joined = new StringBuilder(lines);
        for (int i = 0; i < Math.min(lines.length(), words.length()); i++) {
            if (lines.charAt(i) == '\n' && words.charAt(i) == ' ') {
                joined.setCharAt(i, ' ');
            }
        }
        assertThat(words).isEqualTo(joined.toString());
    }

    /**
     * Bullets and numbers, the colon behind the title of an entry, the line under a heading and the
     * signs around one: markup of what they stand at.
     */
    private boolean[] markers() {
        var marked = new boolean[text.length()];
        parsed.issue().all(Line.class).forEach(line -> markUnderline(line, marked));
        parsed.issue().all(Heading.class).forEach(heading -> markUnderline(heading, marked));
        for (var item : parsed.issue().all(ListItem.class)) {
            mark(marked, spanOf(item).start(), spanOf(item.children().get(0)).start());
        }
        for (var entry : parsed.issue().all(Entry.class)) {
            mark(marked, spanOf(entry).start(), spanOf(entry.title()).start());
            int end =
                    entry.blocks().isEmpty()
                            ? spanOf(entry).end()
                            : spanOf(entry.blocks().get(0)).start();
            mark(marked, spanOf(entry.title()).end(), end);
        }
        return marked;
    }

    private void markUnderline(Node heading, boolean[] marked) {
        var words = heading.children();
        if (words.isEmpty()) {
            return;
        }
        int from = spanOf(heading).start();
        int start = spanOf(words.get(0)).start();
        int end = spanOf(words.get(words.size() - 1)).end();
        int to = spanOf(heading).end();
        if (text.substring(end, to).matches("\\s*([-_=~*—])\\1{2,}")) {
            assertThat(text.substring(from, start)).matches("([*#]+[ \t\u00A0]+)?");
            mark(marked, from, start);
            mark(marked, end, to);
        } else if (text.substring(from, start).matches("[*#=~]{1,6}[ \t\u00A0]+")
                && text.substring(end, to).matches("([ \t\u00A0]+[*#=~]{1,6})?[ \t\u00A0]*")) {
            mark(marked, from, start);
            mark(marked, end, to);
        }
    }

    private static void mark(boolean[] marked, int from, int to) {
        for (int i = from; i < to; i++) {
            marked[i] = true;
        }
    }

    private static boolean isVisible(char c) {
        return " \t\r\n\u00A0\u00AD\u2028\u2029\u2060\uFEFF".indexOf(c) < 0
                && !(c >= '\u200B' && c <= '\u200F');
    }

    private void diagnosticsPointInside() {
        assertThat(parsed.diagnostics())
                .isSortedAccordingTo(Comparator.comparingInt(d -> d.span().start()));
        parsed.diagnostics()
                .forEach(
                        d ->
                                assertThat(d.span().end())
                                        .as(d.code())
                                        .isLessThanOrEqualTo(text.length()));
        parsed.diagnostics()
                .forEach(
                        d ->
                                d.fixes()
                                        .forEach(
                                                fix ->
                                                        fix.edits()
                                                                .forEach(
                                                                        edit ->
                                                                                assertThat(
                                                                                                edit.span()
                                                                                                        .end())
                                                                                        .isLessThanOrEqualTo(
                                                                                                text
                                                                                                        .length()))));
    }
}

package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** Issues as if they had been read from a text that has their words in their order. */
final class Written {

    private final String text;
    private final boolean isHtml;
    private final SourceMap.Builder spans = SourceMap.builder();
    private int end;

    private Written(String text, boolean isHtml) {
        this.text = text;
        this.isHtml = isHtml;
    }

    /** An issue, and a text in which the parts of it that it holds are found. */
    static ParsedIssue in(String text, Notation notation, Issue issue) {
        var written = new Written(text, notation.equals(Notation.HTML));
        written.place(issue);
        var map = written.spans.build();
        return new ParsedIssue(SourceText.of("issue", text), notation, issue, map, List.of());
    }

    /** An issue in plain text as it is laid out. */
    static ParsedIssue asText(Issue issue) {
        return in(new TextRenderer().render(issue), Notation.TEXT, issue);
    }

    private void place(Node node) {
        if (isLeaf(node)) {
            find(node);
            return;
        }
        node.children().forEach(this::place);
        node.children().stream()
                .flatMap(child -> spans.find(child).stream())
                .reduce(Span::union)
                .ifPresent(span -> spans.put(node, span));
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Line
                || node instanceof Label
                || node instanceof Paragraph
                || node instanceof Image
                || node instanceof Text;
    }

    /** A part begins with the marks before its words, and ends with those behind them. */
    private void find(Node leaf) {
        var words = leaf instanceof Label label ? label.text() : leaf.plainText();
        int at = text.indexOf(words, end);
        if (at >= 0) {
            int start = isHtml ? at : mark(Math.max(end, text.lastIndexOf('\n', at) + 1), at);
            end = at + words.length();
            end = leaf instanceof Label ? colonEnd() : end;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            spans.put(leaf, start, end);
        }
    }

    /** Where the marks before an offset begin; a blank behind a label is none. */
    private int mark(int start, int at) {
        return text.charAt(start) == ' ' ? at : start;
    }

    /** Behind the colon of a label, which may stand behind a blank. */
    private int colonEnd() {
        int colon = text.indexOf(':', end);
        return colon >= 0 && colon <= end + 1 ? colon + 1 : end;
    }
}

package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Node;
import org.copydesk.model.SourceMap;

/** Takes down plain text line by line, and notes where each leaf of the model comes to stand. */
final class TextTape {

    private final StringBuilder out = new StringBuilder();
    private final SourceMap.Builder spans = SourceMap.builder();
    private final LossLog losses = new LossLog(true);

    /** Blank lines before the next block. */
    private int gap = 1;

    /** What the lines of a block are set in by. */
    private String margin = "";

    private final SourceLines lines;

    /** A tape on which lines follow each other as closely as in the source. */
    TextTape(SourceLines lines) {
        this.lines = lines;
    }

    String text() {
        return out.toString();
    }

    SourceMap sourceMap() {
        return spans.build();
    }

    LossLog losses() {
        return losses;
    }

    /** Sets the number of blank lines before the next block; one if nothing is said. */
    void gap(int blankLines) {
        gap = blankLines;
    }

    void margin(String margin) {
        this.margin = margin;
    }

    /** Starts a line with the given mark. */
    void open(String mark) {
        if (!out.isEmpty()) {
            out.append("\n".repeat(gap + 1));
        }
        gap = 1;
        out.append(mark);
    }

    /** Starts the line of a node. */
    void open(Node node) {
        if (lines.isOnNextLine(node)) {
            gap = 0;
        }
        open("");
    }

    /** How much has been written. */
    int length() {
        return out.length();
    }

    /** Notes that a node takes all that has been written from an offset on. */
    void cover(Node node, int start) {
        spans.put(node, start, out.length());
    }

    /** Goes on in the open line with words that belong to no leaf. */
    void append(String words) {
        out.append(words);
    }

    void words(Node leaf, List<Inline> content) {
        int start = out.length();
        new TextWords(out, losses, margin).write(content);
        spans.put(leaf, start, out.length());
    }

    /** Writes lines as they are; a line end at their end is left out. */
    void verbatim(Node leaf, String lines) {
        int start = out.length();
        out.append(lines.stripTrailing().replace("\n", "\n" + margin));
        spans.put(leaf, start, out.length());
    }
}

package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Node;
import org.copydesk.model.SourceMap;

/** Takes down plain text line by line, and notes where each leaf of the model comes to stand. */
final class TextTape {

    private final StringBuilder out = new StringBuilder();
    private final SourceMap.Builder spans = SourceMap.builder();
    private final LossLog losses = new LossLog();

    /** Blank lines before the next block. */
    private int gap = 1;

    /** What the lines of a block are set in by. */
    private String margin = "";

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

package org.copydesk.render;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;

/**
 * Where the parts of an issue stood in an HTML source: on a line of their own, on the very next
 * one, or in the line of the part before. What was read from elsewhere stands nowhere.
 */
final class SourceLines {

    /** Knows of no source. */
    static final SourceLines NONE = new SourceLines("", SourceMap.EMPTY);

    private final String source;
    private final SourceMap map;
    private final IdentityHashMap<Node, SourceGap> gaps = new IdentityHashMap<>();

    /** Where the last part of the issue ended. */
    private int end;

    private SourceLines(String source, SourceMap map) {
        this.source = source;
        this.map = map;
    }

    static SourceLines of(ParsedIssue parsed) {
        if (!parsed.notation().equals(Notation.HTML)) {
            return NONE;
        }
        var lines = new SourceLines(parsed.source().text(), parsed.sourceMap());
        for (var node : parsed.issue().all(Node.class)) {
            if (node instanceof Label || node instanceof Line || node instanceof Block) {
                parsed.sourceMap().spanOf(node).ifPresent(span -> lines.look(node, span));
            }
        }
        return lines;
    }

    /** A block comes before the blocks inside it, which therefore begin before it ends. */
    private void look(Node node, Span span) {
        if (end > 0 && span.start() >= end) {
            gaps.put(node, SourceGap.between(source, end, span.start()));
        }
        end = Math.max(end, node instanceof Label ? colonEnd(span) : span.end());
    }

    /** The blank behind a colon may stand inside the markup of the label. */
    private int colonEnd(Span label) {
        int colon = source.lastIndexOf(':', label.end() - 1);
        return colon > label.start() ? colon + 1 : label.end();
    }

    /** Whether only a single line break stands between a node and what is before it. */
    boolean isOnNextLine(Node node) {
        return gaps.get(node) == SourceGap.NEXT_LINE;
    }

    /** Whether a blank stands before the colon of a label. */
    boolean hasBlankBeforeColon(Label label) {
        return map.spanOf(label).map(this::isBlankBeforeColon).orElse(false);
    }

    private boolean isBlankBeforeColon(Span span) {
        int colon = source.lastIndexOf(':', span.end() - 1);
        return colon > span.start() && Character.isWhitespace(source.charAt(colon - 1));
    }

    /**
     * What stands between the label of a passage and its first paragraph; nothing if that is not
     * known.
     */
    Optional<SourceGap> behindLabel(Passage passage) {
        var blocks = passage.blocks();
        return passage.label().isPresent()
                        && !blocks.isEmpty()
                        && blocks.get(0) instanceof Paragraph
                ? Optional.ofNullable(gaps.get(blocks.get(0)))
                : Optional.empty();
    }
}

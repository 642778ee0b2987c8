package org.copydesk.parser.inline;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Span;

/** Cuts inline content at its line breaks; a mark that reaches over one begins anew behind it. */
public final class InlineLines {

    private final SourceMap.Builder spans;

    /** Cuts content whose places have been noted. */
    public InlineLines(SourceMap.Builder spans) {
        this.spans = spans;
    }

    /** The lines; one between two breaks is empty. */
    public List<List<Inline>> of(List<Inline> content) {
        var lines = new ArrayList<List<Inline>>();
        lines.add(new ArrayList<>());
        for (var inline : content) {
            if (inline instanceof LineBreak) {
                lines.add(new ArrayList<>());
            } else {
                add(inline, lines);
            }
        }
        return lines;
    }

    private void add(Inline inline, List<List<Inline>> lines) {
        var inner = of(InlineSplitter.contentOf(inline));
        if (inner.size() == 1) {
            lines.get(lines.size() - 1).add(inline);
            return;
        }
        for (int i = 0; i < inner.size(); i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!inner.get(i).isEmpty()) {
                lines.get(lines.size() - 1).add(part(inline, inner, i));
            }
        }
    }

    /** A mark around one of its lines; its signs stand in the first and the last of them. */
    private Inline part(Inline mark, List<List<Inline>> lines, int i) {
        var line = lines.get(i);
        var whole = spans.spanOf(mark);
        int start = i == 0 ? whole.start() : spans.spanOf(line.get(0)).start();
        boolean last = i == lines.size() - 1;
        int end = last ? whole.end() : spans.spanOf(line.get(line.size() - 1)).end();
        return spans.put(InlineSplitter.withContent(mark, line), new Span(start, end));
    }
}

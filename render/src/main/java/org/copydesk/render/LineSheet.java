package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.model.Label;
import org.copydesk.model.Node;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** The lines of a source, each to be marked once with what it is. */
final class LineSheet {

    /**
     * Roles of running text: a line that follows one of them without a blank line continues its
     * block.
     */
    private static final Set<String> RUNNING =
            Set.of("passage", "paragraph", "dek", "continuation");

    /** Of a text that parts blocks by blank lines, at least one line in so many is blank. */
    private static final int FEWEST_BLANK = 10;

    private final SourceText source;
    private final SourceMap map;

    /** Whether blank lines part blocks, so that a line right under another continues it. */
    private final boolean blankLinesPart;

    private final TreeMap<Integer, LineRole> roles = new TreeMap<>();

    LineSheet(SourceText source, SourceMap map) {
        this.source = source;
        this.map = map;
        blankLinesPart = usesBlankLines(source);
    }

    private static boolean usesBlankLines(SourceText source) {
        int blank = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            blank += source.slice(source.line(line)).isBlank() ? 1 : 0;
        }
        return blank * FEWEST_BLANK >= source.lineCount();
    }

    List<LineRole> roles() {
        return new ArrayList<>(roles.values());
    }

    void mark(Optional<? extends Node> node, String container, String role) {
        node.ifPresent(present -> mark(present, container, role));
    }

    void mark(Node node, String container, String role) {
        map.spanOf(node).ifPresent(span -> mark(span, container, role, ""));
    }

    void label(Label label, String container) {
        map.spanOf(label).ifPresent(span -> mark(span, container, "passage", label.text()));
    }

    /** Marks what goes on in the line of a label, or on the next; after a gap it is a paragraph. */
    void continuation(Node node, String container) {
        map.spanOf(node).ifPresent(span -> mark(span, container, roleBehindLabel(span), ""));
    }

    private String roleBehindLabel(Span text) {
        int line = source.lineAt(text.start());
        boolean close = roles.containsKey(line) || roles.containsKey(line - 1);
        return close ? "continuation" : "paragraph";
    }

    private void mark(Span span, String container, String role, String label) {
        int first = source.lineAt(span.start());
        int last = source.lineAt(Math.max(span.start(), span.end() - 1));
        for (int line = first; line <= last; line++) {
            var text = source.slice(source.line(line)).strip();
            if (!text.isEmpty() && !roles.containsKey(line)) {
                boolean continues = line > first || continuesAbove(line, container, role);
                roles.put(
                        line,
                        new LineRole(
                                line,
                                container,
                                continues ? "continuation" : role,
                                continues ? "" : label,
                                text));
            }
        }
    }

    private boolean continuesAbove(int line, String container, String role) {
        var above = roles.get(line - 1);
        return blankLinesPart
                && above != null
                && RUNNING.contains(role)
                && RUNNING.contains(above.role())
                && above.container().equals(container);
    }
}

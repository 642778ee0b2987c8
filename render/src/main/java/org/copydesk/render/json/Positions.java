package org.copydesk.render.json;

import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Span;
import tools.jackson.core.JsonGenerator;

/** Writes where a node stands in its source. */
final class Positions {

    private final ParsedIssue parsed;

    Positions(ParsedIssue parsed) {
        this.parsed = parsed;
    }

    /**
     * Writes the place of a node as properties of the object that has been begun; nothing if it has
     * none.
     */
    void write(Node node, JsonGenerator out) {
        var found = parsed.sourceMap().spanOf(node);
        if (found.isPresent()) {
            Span span = found.get();
            var position = parsed.source().position(span.start());
            out.writeName("span");
            // In one line, even where everything else is indented.
            out.writeRawValue("[" + span.start() + "," + span.end() + "]");
            out.writeNumberProperty("line", position.line());
            out.writeNumberProperty("column", position.column());
        }
    }
}

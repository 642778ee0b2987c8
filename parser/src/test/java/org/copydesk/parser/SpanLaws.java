package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Span;

/** What holds for the places in an issue, whatever the notation. */
final class SpanLaws {

    private final ParsedIssue parsed;

    private SpanLaws(ParsedIssue parsed) {
        this.parsed = parsed;
    }

    static void check(ParsedIssue parsed) {
        var laws = new SpanLaws(parsed);
        laws.spansNest(parsed.issue());
        laws.diagnosticsPointInside();
    }

    private void spansNest(Node parent) {
        var outer = spanOf(parsed, parent);
        int from = outer.start();
        for (var child : parent.children()) {
            if (!(child instanceof Metadata)) {
                var inner = spanOf(parsed, child);
                assertThat(outer.contains(inner))
                        .as("%s %s in %s %s", inner, child, outer, parent)
                        .isTrue();
                assertThat(inner.start())
                        .as("order of %s in %s", child, parent)
                        .isGreaterThanOrEqualTo(from);
                from = inner.end();
                spansNest(child);
            }
        }
    }

    private void diagnosticsPointInside() {
        for (var diagnostic : parsed.diagnostics()) {
            assertThat(diagnostic.span().end())
                    .as(diagnostic.code())
                    .isLessThanOrEqualTo(parsed.source().length());
        }
    }

    static Span spanOf(ParsedIssue parsed, Node node) {
        return parsed.sourceMap()
                .spanOf(node)
                .orElseThrow(() -> new AssertionError("no place for " + node));
    }
}

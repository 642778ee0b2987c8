package org.copydesk.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.render.Loss;

/** All that is to be said about one input, as text for people. */
final class Remarks {

    private final boolean colour;
    private final int width;
    private final Severity least;
    private final StringBuilder text = new StringBuilder();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * Nothing said yet.
     *
     * @param screen where it will be read
     * @param least the least severity that is told; all are counted
     */
    Remarks(Screen screen, Severity least) {
        colour = screen.hasColour();
        width = screen.width();
        this.least = least;
    }

    /** What is wrong with a source, and how to put it right. */
    void tell(SourceText source, List<Diagnostic> diagnostics) {
        for (var diagnostic : diagnostics) {
            var severity = diagnostic.severity();
            counts.merge(severity, 1, Integer::sum);
            if (severity.atLeast(least)) {
                tell(source, diagnostic);
                diagnostic.fixes().forEach(fix -> suggest(fix.title()));
            }
        }
    }

    private void tell(SourceText source, Diagnostic diagnostic) {
        var ink = Ink.of(diagnostic.severity());
        var code = Ink.FAINT.on("[" + Printable.of(diagnostic.code()) + "]", colour);
        head(
                place(source, diagnostic.span()),
                ink,
                diagnostic.severity().word(),
                diagnostic.message());
        text.append(' ').append(code).append('\n');
        excerpt(source, diagnostic.span(), ink);
    }

    private void suggest(String title) {
        text.append(Ink.GREEN.on("suggestion:", colour))
                .append(' ')
                .append(Printable.of(title))
                .append('\n');
    }

    /** What an output does not carry; told in any case, because somebody asked for it. */
    void tell(ParsedIssue issue, List<Loss> losses) {
        for (var loss : losses) {
            var source = issue.source();
            var span = issue.sourceMap().spanOf(loss.node());
            head(
                    span.map(s -> place(source, s)).orElse(source.name()),
                    Ink.MAGENTA,
                    "lost",
                    loss.what());
            text.append('\n');
            span.ifPresent(s -> excerpt(source, s, Ink.MAGENTA));
        }
    }

    /** Why nothing came of it. */
    void fail(String name, String words) {
        counts.merge(Severity.ERROR, 1, Integer::sum);
        head(name, Ink.RED, Severity.ERROR.word(), words);
        text.append('\n');
    }

    /** How many there are of a severity, told or not. */
    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String place(SourceText source, Span span) {
        return source.name() + ":" + source.position(span.start());
    }

    private void head(String place, Ink ink, String kind, String words) {
        text.append(Ink.BOLD.on(Printable.of(place) + ":", colour)).append(' ');
        text.append(ink.on(kind + ":", colour)).append(' ').append(Printable.of(words));
    }

    private void excerpt(SourceText source, Span span, Ink ink) {
        var excerpt = Excerpt.of(source, span, width);
        if (!excerpt.line().isBlank()) {
            text.append(excerpt.line()).append('\n');
            text.append(ink.on(excerpt.carets(), colour)).append('\n');
        }
    }
}

package org.copydesk.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.SourceBlock;
import org.copydesk.parser.surface.Surface;

/**
 * Holds what a surface reads within limits, whichever surface it is: what is beyond them stays, as
 * it stands in the source, as one raw block at the end.
 */
final class Bounds {

    private static final String AREA = "limit/";

    private final Limits limits;

    Bounds(Limits limits) {
        this.limits = limits;
    }

    /** Reads as much of a source as the limits let, and keeps the rest. */
    Reading read(Surface surface, SourceText source) {
        int most = Math.min(source.length(), limits.length());
        int sparse = Signs.end(source.text(), most, limits.signs());
        if (sparse == source.length()) {
            return withinNodes(surface.read(source), source, surface.notation());
        }
        int end = cut(source.text(), sparse, surface.notation());
        var head = SourceText.of(source.name(), source.text().substring(0, end));
        var reading = withinNodes(surface.read(head), source, surface.notation());
        var told = sparse < most ? tooDense(end) : tooLong(end);
        return withRest(reading, reading.blocks(), source, surface.notation(), end, told);
    }

    private Diagnostic tooLong(int end) {
        return Diagnostic.warning(
                AREA + "length",
                "the text is longer than "
                        + limits.length()
                        + " characters; what follows is kept as it is, unread",
                Span.at(end));
    }

    private Diagnostic tooDense(int end) {
        return Diagnostic.warning(
                AREA + "signs",
                "the text has more than "
                        + limits.signs()
                        + " line ends and signs of markup, too many for its length; what follows is"
                        + " kept as it is, unread",
                Span.at(end));
    }

    /** Where to stop reading: behind the last line that is within the limit. */
    private static int cut(String text, int most, Notation notation) {
        int end = notation.equals(Notation.HTML) ? tagStart(text, most) : lineEnd(text, most);
        if (end > 0) {
            return end;
        }
        boolean parts = Character.isLowSurrogate(text.charAt(most));
        return parts ? most - 1 : most;
    }

    private static int lineEnd(String text, int most) {
        int end = most;
        while (end > 0 && !endsLine(text, end)) {
            end--;
        }
        return end;
    }

    private static boolean endsLine(String text, int end) {
        char last = text.charAt(end - 1);
        return last == '\n' || last == '\r' && text.charAt(end) != '\n';
    }

    /** A page may be one line; a tag cut in two would be lost. */
    private static int tagStart(String text, int most) {
        int start = text.lastIndexOf('<', most);
        while (start > 0 && !opensTag(text.charAt(start + 1 < text.length() ? start + 1 : start))) {
            start = text.lastIndexOf('<', start - 1);
        }
        return Math.max(0, start);
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '!' || Character.isLetter(c);
    }

    private Reading withinNodes(Reading reading, SourceText source, Notation notation) {
        // Every node has a place, so that their number is known without looking for them.
        if (reading.spans().size() <= limits.nodes()) {
            return reading;
        }
        int kept = blocksWithinNodes(reading.blocks());
        if (kept == reading.blocks().size()) {
            return reading;
        }
        int start = reading.blocks().get(kept).start();
        var told =
                Diagnostic.warning(
                        AREA + "nodes",
                        "the issue has more than "
                                + limits.nodes()
                                + " parts; what follows is kept as it is, unread",
                        Span.at(start));
        var blocks = reading.blocks().subList(0, kept);
        return withRest(reading, blocks, source, notation, start, told);
    }

    private int blocksWithinNodes(List<SourceBlock> blocks) {
        int left = limits.nodes();
        for (int i = 0; i < blocks.size(); i++) {
            left -= 1 + count(blocks.get(i), left);
            if (left < 0) {
                return i;
            }
        }
        return blocks.size();
    }

    /** How many nodes a block has; counts no further than it must. */
    private static int count(SourceBlock block, int most) {
        var open = new ArrayDeque<Node>(block.content());
        block.node().ifPresent(open::add);
        int count = 0;
        while (!open.isEmpty() && count <= most) {
            open.addAll(open.remove().children());
            count++;
        }
        return count;
    }

    /** What was read up to an offset, with the rest of the source as one raw block behind it. */
    private static Reading withRest(
            Reading reading,
            List<SourceBlock> read,
            SourceText source,
            Notation notation,
            int offset,
            Diagnostic told) {
        var blocks = new ArrayList<>(read);
        rest(source.text(), offset, notation, reading.spans()).ifPresent(blocks::add);
        var diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.add(told);
        return new Reading(
                reading.metadata(),
                blocks,
                reading.spans(),
                reading.markup(),
                reading.outline(),
                diagnostics);
    }

    private static Optional<SourceBlock> rest(
            String text, int offset, Notation notation, SourceMap.Builder spans) {
        int start = offset;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        var raw = spans.put(new RawBlock(notation.name(), text.substring(start, end)), start, end);
        return Optional.of(SourceBlock.of(Form.OTHER, raw, 1, start, end));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The same issue with no more diagnostics than the limit lets be. */
    ParsedIssue withinDiagnostics(ParsedIssue parsed) {
        var all = parsed.diagnostics();
        if (all.size() <= limits.diagnostics()) {
            return parsed;
        }
        var kept = new ArrayList<Diagnostic>();
        int left = 0;
        int count = 0;
        int at = 0;
        for (var diagnostic : all) {
            if (diagnostic.code().startsWith(AREA) || count < limits.diagnostics()) {
                count += diagnostic.code().startsWith(AREA) ? 0 : 1;
                kept.add(diagnostic);
            } else {
                at = left == 0 ? kept.size() : at;
                left++;
            }
        }
        if (left > 0) {
            var first = all.get(at).span().start();
            kept.add(at, tooMany(left, first));
        }
        return new ParsedIssue(
                parsed.source(), parsed.notation(), parsed.issue(), parsed.sourceMap(), kept);
    }

    private static Diagnostic tooMany(int count, int offset) {
        return Diagnostic.warning(
                AREA + "diagnostics",
                "there is more to say than is told; from here on "
                        + count
                        + " remarks are left out",
                Span.at(offset));
    }
}

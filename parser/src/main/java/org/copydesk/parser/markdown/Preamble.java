package org.copydesk.parser.markdown;

import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.parser.surface.SourceBlock;

/**
 * What stands before the Markdown itself: front matter or headers.
 *
 * @param metadata what it says of the issue
 * @param start where it begins
 * @param end where the Markdown begins
 * @param blocks what is kept of it as it is, because it can’t be read
 * @param diagnostics what is wrong with it
 */
record Preamble(
        Metadata metadata,
        int start,
        int end,
        List<SourceBlock> blocks,
        List<Diagnostic> diagnostics) {

    static Preamble of(String text, SourceMap.Builder spans, int most) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return FrontMatter.in(text, start, spans, most)
                .or(() -> ReaderHead.in(text, start, most))
                .or(() -> HeaderLines.in(text, start, most))
                .orElseGet(() -> new Preamble(Metadata.EMPTY, start, start, List.of(), List.of()));
    }

    static Preamble of(Metadata metadata, int start, int end) {
        return new Preamble(metadata, start, end, List.of(), List.of());
    }
}

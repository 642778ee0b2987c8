package org.copydesk.parser.surface;

import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Diagnostic;

/**
 * What a surface read.
 *
 * @param metadata what the notation itself says of the issue, in front matter or headers
 * @param blocks the blocks in order
 * @param spans where the nodes stand that the surface made; it grows while the issue is built
 * @param markup whether the notation marks headings and pictures, so that a plain paragraph is
 *     neither
 * @param outline whether the levels of headings tell sections from items
 * @param diagnostics what is to be said about the notation
 */
public record Reading(
        Metadata metadata,
        List<SourceBlock> blocks,
        SourceMap.Builder spans,
        boolean markup,
        boolean outline,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Reading {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What a surface read of a notation in which the level of a heading tells nothing. */
    public Reading(
            Metadata metadata,
            List<SourceBlock> blocks,
            SourceMap.Builder spans,
            boolean markup,
            List<Diagnostic> diagnostics) {
        this(metadata, blocks, spans, markup, false, diagnostics);
    }
}

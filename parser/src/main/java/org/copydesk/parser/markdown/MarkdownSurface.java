package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.SourceBlock;
import org.copydesk.parser.surface.Surface;

/**
 * Reads Markdown: CommonMark with GitHub’s tables, strikethrough, bare addresses and task lists,
 * with footnotes, and with front matter or headers at the top.
 *
 * <p>Tasks and bare addresses are found while the tree is walked anyway: the extensions for them
 * walk it once more and lose the places of what they find.
 */
public final class MarkdownSurface implements Surface {

    /** What is nested deeper is read as text, so that no depth overflows a stack. */
    private static final int MAX_BLOCK_DEPTH = 100;

    static final int MAX_INLINE_DEPTH = 50;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .customBlockParserFactory(NoteParser::start)
                    .linkProcessor(NoteMark::in)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(MAX_BLOCK_DEPTH)
                    .maxInlineNesting(MAX_INLINE_DEPTH)
                    .build();

    /** A Markdown surface. */
    public MarkdownSurface() {}

    @Override
    public Notation notation() {
        return Notation.MARKDOWN;
    }

    /**
     * Certain of files that end in {@code .md}, {@code .markdown} and the like, sure that files
     * with any other known ending are not Markdown; else as sure as front matter, headings, links,
     * bold words, fences and rules make it.
     */
    @Override
    public int confidence(SourceText source) {
        return MarkdownSigns.confidence(source);
    }

    @Override
    public Reading read(SourceText source) {
        var text = source.text();
        var spans = SourceMap.builder();
        var preamble = Preamble.of(text, spans);
        var document = PARSER.parse(text.substring(preamble.end()));
        var reader = new DocumentReader(new Places(text, preamble.end()), spans);
        var blocks = new ArrayList<SourceBlock>(preamble.blocks());
        blocks.addAll(reader.blocks(document));
        var metadata = TitleLine.take(preamble, blocks, source.name(), spans);
        return new Reading(metadata, blocks, spans, true, true, preamble.diagnostics());
    }
}

package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.NestingLimit;
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

    /** Blocks that are nested deeper are read as text, so that no depth overflows a stack. */
    private static final int MAX_BLOCK_DEPTH = 100;

    /** So are marks. */
    private static final int MAX_INLINE_DEPTH = 50;

    /** commonmark-java counts the document as a block. */
    private static final int DOCUMENT = 1;

    private final Limits limits;
    private final int blockDepth;
    private final int inlineDepth;
    private final Parser parser;

    /** A Markdown surface. */
    public MarkdownSurface(Limits limits) {
        this.limits = limits;
        blockDepth = Math.min(MAX_BLOCK_DEPTH, limits.nesting() + DOCUMENT);
        inlineDepth = Math.min(MAX_INLINE_DEPTH, limits.nesting());
        parser = blocks().linkProcessor(NoteMark::in).maxInlineNesting(inlineDepth).build();
    }

    private Parser.Builder blocks() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .customBlockParserFactory(NoteParser::start)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(blockDepth);
    }

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
        var preamble = Preamble.of(text, spans, limits.frontMatter());
        var diagnostics = new ArrayList<>(preamble.diagnostics());
        var document = parse(text, preamble.end(), diagnostics);
        var blockNesting = new NestingLimit(blockDepth - DOCUMENT);
        var inlineNesting = new NestingLimit(inlineDepth);
        var places = new Places(text, preamble.end());
        var reader = new DocumentReader(places, spans, blockNesting, inlineNesting);
        var blocks = new ArrayList<SourceBlock>(preamble.blocks());
        blocks.addAll(reader.blocks(document));
        var metadata = TitleLine.take(preamble, blocks, source.name(), spans);
        diagnostics.addAll(blockNesting.diagnostics());
        diagnostics.addAll(inlineNesting.diagnostics());
        return new Reading(metadata, blocks, spans, true, true, diagnostics);
    }

    private Node parse(String text, int start, List<Diagnostic> diagnostics) {
        var marks = new MarkLimit(text, start, limits.inlineMarks());
        if (!marks.isMet(inlines -> blocks().inlineParserFactory(inlines).build())) {
            return parser.parse(text.substring(start));
        }
        diagnostics.add(marks.diagnostic());
        return marks.hide().map(this::parse).orElseGet(() -> parseBlocks(text.substring(start)));
    }

    private Node parse(HiddenMarks hidden) {
        var document = parser.parse(hidden.markdown());
        hidden.reveal(document);
        return document;
    }

    /** Takes the words of all paragraphs as they stand. */
    private Node parseBlocks(String markdown) {
        var literal = blocks().inlineParserFactory(context -> MarkdownSurface::keep).build();
        return literal.parse(markdown);
    }

    private static void keep(SourceLines lines, Node block) {
        var words = new Text(lines.getContent().stripTrailing());
        words.setSourceSpans(lines.getSourceSpans());
        block.appendChild(words);
    }
}

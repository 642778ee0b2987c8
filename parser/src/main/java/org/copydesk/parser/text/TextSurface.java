package org.copydesk.parser.text;

import org.antlr.v4.runtime.Token;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.grammar.LineLexer;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.Surface;

/** Reads plain text, in which a line is a block and a list is known by its bullets. */
public final class TextSurface implements Surface {

    /** Lists set in deeper are read as if they were not. */
    private static final int MAX_DEPTH = 16;

    /** About as many nodes begin in a line, blank ones among them. */
    private static final int PLACES_PER_LINE = 3;

    private final int depth;

    /** A plain-text surface. */
    public TextSurface(Limits limits) {
        depth = Math.min(MAX_DEPTH, limits.nesting());
    }

    @Override
    public Notation notation() {
        return Notation.TEXT;
    }

    /** Any text is plain text, if nobody knows better. */
    @Override
    public int confidence(SourceText source) {
        return 10;
    }

    @Override
    public Reading read(SourceText source) {
        var text = source.text();
        var lines = lines(text);
        var spans = SourceMap.builder(PLACES_PER_LINE * lines.size());
        var nesting = new NestingLimit(depth);
        var blocks = new LineReader(lines, spans, nesting).read();
        return new Reading(Metadata.EMPTY, blocks, spans, false, nesting.diagnostics());
    }

    private static PlainLines lines(String text) {
        var lines = new PlainLines(text);
        var lexer = LineSimulator.lexer(new TextStream(text));
        // A line takes all from its token that there is to know.
        lexer.setTokenFactory(new OneToken());
        for (Token line = lexer.nextToken();
                line.getType() != Token.EOF;
                line = lexer.nextToken()) {
            if (line.getType() == LineLexer.BLANK) {
                lines.addBlank();
            } else {
                lines.add(line.getType(), line.getStartIndex(), line.getStopIndex() + 1);
            }
        }
        return lines;
    }
}

package org.copydesk.parser.html;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.Surface;
import org.jsoup.parser.Parser;

/**
 * Reads HTML, whole pages and fragments.
 *
 * <p>Of a page only the article is read; what is left out is told in notes.
 */
public final class HtmlSurface implements Surface {

    private final UnaryOperator<String> targets;

    /** A surface that keeps the targets of links as they are. */
    public HtmlSurface() {
        this(UnaryOperator.identity());
    }

    /** A surface that changes the targets of links. */
    public HtmlSurface(UnaryOperator<String> targets) {
        this.targets = targets;
    }

    @Override
    public Notation notation() {
        return Notation.HTML;
    }

    @Override
    public int confidence(SourceText source) {
        var name = source.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return named ? 90 : 0;
    }

    @Override
    public Reading read(SourceText source) {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        var spans = SourceMap.builder();
        var notes = new Notes(source.text());
        var body =
                new BodyReader(
                        source.text(), page.body(), new Furniture(false), notes, spans, targets);
        return new Reading(Metadata.EMPTY, body.read(), spans, true, notes.diagnostics());
    }
}

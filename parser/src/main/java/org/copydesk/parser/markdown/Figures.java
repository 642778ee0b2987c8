package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;

/**
 * Tells paragraphs that are figures: an image, perhaps in a link, and perhaps a line in italics
 * below, which is its caption.
 */
final class Figures {

    private final Places places;
    private final SourceMap.Builder spans;

    Figures(Places places, SourceMap.Builder spans) {
        this.places = places;
        this.spans = spans;
    }

    Optional<Figure> in(List<Inline> content) {
        if (content.size() == 1) {
            return figure(content.get(0), List.of());
        } else if (content.size() == 3
                && isLineEnd(content.get(1))
                && content.get(2) instanceof Emphasis caption) {
            return figure(content.get(0), caption.content());
        }
        return Optional.empty();
    }

    private static Optional<Figure> figure(Inline inline, List<Inline> caption) {
        if (inline instanceof Image image) {
            return Optional.of(new Figure(image, "", caption));
        } else if (inline instanceof Link link
                && link.title().isEmpty()
                && !link.target().isEmpty()
                && link.content().size() == 1
                && link.content().get(0) instanceof Image image) {
            return Optional.of(new Figure(image, link.target(), caption));
        }
        return Optional.empty();
    }

    private boolean isLineEnd(Inline inline) {
        if (inline instanceof Text text && text.text().equals(" ")) {
            var span = spans.spanOf(text);
            return places.source().substring(span.start(), span.end()).indexOf('\n') >= 0;
        }
        return inline instanceof LineBreak;
    }
}

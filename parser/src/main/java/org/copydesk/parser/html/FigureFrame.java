package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** A figure: pictures, usually one, and a caption for the last of them. */
final class FigureFrame extends Frame {

    private final List<SourceBlock> caption = new ArrayList<>();

    /** Whether words stand for the picture, as in pages made of issues that never had one. */
    private final boolean placeholder;

    FigureFrame(SourceMap.Builder spans, int start, boolean placeholder) {
        super(spans, start);
        this.placeholder = placeholder;
    }

    void caption(SourceBlock line) {
        caption.add(line);
    }

    /** A caption that does not stand below the last picture is a paragraph where it stands. */
    @Override
    void closeInto(Frame outer, int end) {
        if (placeholder && parts.size() == 1 && parts.get(0).form() == Form.PARAGRAPH) {
            parts.set(0, imagined(parts.get(0)));
        }
        int last = parts.size() - 1;
        boolean picture = last >= 0 && parts.get(last).form() == Form.FIGURE;
        boolean below = caption.isEmpty() || caption.get(0).start() >= lastEnd();
        if (picture && below) {
            parts.set(last, captioned(parts.get(last), end));
        } else if (!caption.isEmpty()) {
            parts.addAll(caption);
            parts.sort(Comparator.comparingInt(SourceBlock::start));
        }
        parts.forEach(outer::take);
    }

    private SourceBlock imagined(SourceBlock words) {
        int from = words.start();
        int to = words.end();
        var image = spans.put(new Image("", words.text().strip(), ""), from, to);
        var figure = spans.put(new Figure(image, "", List.of()), from, to);
        return SourceBlock.of(Form.FIGURE, figure, words.gap(), from, to);
    }

    /** A picture alone in its figure takes the tags of the figure as its own. */
    private SourceBlock captioned(SourceBlock part, int end) {
        var picture = (Figure) part.node().orElseThrow();
        int from = parts.size() == 1 ? start : part.start();
        var words =
                caption.isEmpty() ? List.<Inline>of() : SourceBlock.join(caption, spans).content();
        var figure = new Figure(picture.image(), picture.target(), words);
        return SourceBlock.of(Form.FIGURE, spans.put(figure, from, end), part.gap(), from, end);
    }
}

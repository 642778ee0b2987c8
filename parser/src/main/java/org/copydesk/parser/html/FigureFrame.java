package org.copydesk.parser.html;

import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** A figure: pictures, usually one. */
final class FigureFrame extends Frame {

    /** Whether words stand for the picture, as in pages made of issues that never had one. */
    private final boolean placeholder;

    FigureFrame(SourceMap.Builder spans, int start, boolean placeholder) {
        super(spans, start);
        this.placeholder = placeholder;
    }

    private boolean isImagined() {
        return placeholder
                && parts.size() == 1
                && parts.get(0).form() == Form.PARAGRAPH
                && parts.get(0).content().stream().allMatch(Text.class::isInstance);
    }

    @Override
    boolean endsInPicture() {
        return isImagined() || super.endsInPicture();
    }

    @Override
    void caption(List<SourceBlock> lines, int end) {
        imagine();
        super.caption(lines, end);
    }

    /** Makes a picture of the words that stand for one. */
    private void imagine() {
        if (isImagined()) {
            var words = parts.get(0);
            int from = words.start();
            int to = words.end();
            var image = spans.put(new Image("", words.text().strip(), ""), from, to);
            parts.set(0, framed(new Figure(image, "", List.of()), words, from, to));
        }
    }

    /** A picture alone in its figure takes the tags of the figure as its own. */
    @Override
    void closeInto(Frame outer, int end) {
        imagine();
        if (parts.size() == 1 && parts.get(0).node().orElse(null) instanceof Figure picture) {
            var figure = new Figure(picture.image(), picture.target(), picture.caption());
            parts.set(0, framed(figure, parts.get(0), start, end));
        }
        parts.forEach(outer::take);
    }

    private SourceBlock framed(Figure figure, SourceBlock part, int from, int to) {
        return SourceBlock.of(Form.FIGURE, spans.put(figure, from, to), part.gap(), from, to);
    }
}

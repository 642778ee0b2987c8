package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.SourceMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the picture in raw HTML that holds nothing else, as tools leave it that have no mark for
 * its frame: {@code <figure>}, a table of one cell, a centred {@code <p>}.
 */
final class RawFigure {

    /** Markup of one picture is short, and most raw HTML holds none. */
    private static final int LONGEST = 4_000;

    private RawFigure() {}

    /** The picture, with its place; none if there are words beside it, or other media. */
    static Optional<Figure> in(String markup, int start, int end, SourceMap.Builder spans) {
        if (markup.length() > LONGEST || !markup.contains("<img")) {
            return Optional.empty();
        }
        var body = Jsoup.parseBodyFragment(markup).body();
        var pictures = body.getElementsByTag("img");
        boolean alone = pictures.size() == 1 && !body.hasText() && !hasMore(body);
        return alone ? Optional.of(figure(pictures, start, end, spans)) : Optional.empty();
    }

    private static boolean hasMore(Element body) {
        return !body.select("video, audio, iframe, object, embed, input, svg, script, style")
                .isEmpty();
    }

    private static Figure figure(Elements pictures, int start, int end, SourceMap.Builder spans) {
        var picture = pictures.get(0);
        var link = picture.closest("a");
        var image =
                new Image(
                        picture.attr("src").strip(),
                        line(picture.attr("alt")),
                        line(picture.attr("title")));
        var target = link == null ? "" : link.attr("href").strip();
        return spans.put(new Figure(spans.put(image, start, end), target, List.of()), start, end);
    }

    private static String line(String attribute) {
        return String.join(" ", attribute.strip().split("\\s+"));
    }
}

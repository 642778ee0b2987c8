package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> ELEMENTS =
            Set.of(
                    "a",
                    "br",
                    "center",
                    "div",
                    "figcaption",
                    "figure",
                    "img",
                    "p",
                    "span",
                    "table",
                    "tbody",
                    "td",
                    "tr");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "align",
                    "alt",
                    "border",
                    "cellpadding",
                    "cellspacing",
                    "class",
                    "decoding",
                    "height",
                    "href",
                    "id",
                    "loading",
                    "rel",
                    "role",
                    "sizes",
                    "src",
                    "srcset",
                    "target",
                    "title",
                    "width");

    private RawFigure() {}

    /** The picture, with its place; none if there is anything beside it that would be lost. */
    static Optional<Figure> in(String markup, int start, int end, SourceMap.Builder spans) {
        if (markup.length() > LONGEST || !markup.contains("<img") || markup.contains("<!")) {
            return Optional.empty();
        }
        var body = Jsoup.parseBodyFragment(markup).body();
        var pictures = body.getElementsByTag("img");
        boolean alone =
                pictures.size() == 1
                        && !body.hasText()
                        && body.children().select("*").stream().allMatch(RawFigure::isFrame);
        return alone ? Optional.of(figure(pictures, start, end, spans)) : Optional.empty();
    }

    /** Whether nothing is lost with the markup but where and how large the picture stands. */
    private static boolean isFrame(Element element) {
        return ELEMENTS.contains(element.normalName())
                && element.attributes().asList().stream()
                        .allMatch(attribute -> ATTRIBUTES.contains(attribute.getKey()));
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

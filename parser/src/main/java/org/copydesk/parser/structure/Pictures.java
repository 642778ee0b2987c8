package org.copydesk.parser.structure;

import java.util.Locale;
import java.util.Set;

/** Tells the wording of an alternative text: it names a kind of picture, or is the name of a file. */
final class Pictures {

    private static final Set<String> KINDS =
            Set.of(
                    "animated", "animation", "architecture", "banner", "cartoon", "chart", "charts", "clip", "collage",
                    "comic", "comparison", "diagram", "diagrams", "drawing", "drawings", "dashboard", "example", "examples", "excerpt", "excerpts", "figure",
                    "flowchart", "gif", "graph", "graphs", "graphic", "graphics", "grid", "illustration", "illustrations", "image",
                    "images", "infographic", "logo", "map", "meme", "overview", "painting", "photo", "photograph", "photographs", "photos",
                    "picture", "pictures", "plot", "plots", "poster", "portrait", "promo", "promotional", "rendering", "schematic",
                    "screen", "screencap", "screencapture", "screenshot", "screenshots", "series", "side-by-side", "sketch", "slide", "slides", "snapshot",
                    "still", "table", "tables", "timeline", "video", "videos", "visualization", "workflow");

    /** Words that may stand before the kind: “Two photos of …”, “A bar chart …”. */
    private static final int LOOK_AHEAD = 3;

    private Pictures() {}

    static boolean opensCaption(String text) {
        int from = 0;
        for (int word = 0; word < LOOK_AHEAD && from < text.length(); word++) {
            int to = from;
            while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
                to++;
            }
            if (KINDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}

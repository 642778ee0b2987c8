package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the wording of an alternative text: it names a kind of picture. */
final class Pictures {

    private static final Set<String> KINDS =
            Set.of(
                    "animated",
                    "animation",
                    "architecture",
                    "banner",
                    "cartoon",
                    "chart",
                    "charts",
                    "clip",
                    "clips",
                    "collage",
                    "comic",
                    "comparison",
                    "diagram",
                    "diagrams",
                    "drawing",
                    "drawings",
                    "dashboard",
                    "example",
                    "examples",
                    "excerpt",
                    "excerpts",
                    "figure",
                    "figures",
                    "flowchart",
                    "gif",
                    "graph",
                    "graphs",
                    "graphic",
                    "graphics",
                    "grid",
                    "icon",
                    "illustration",
                    "illustrations",
                    "image",
                    "images",
                    "infographic",
                    "logo",
                    "logos",
                    "map",
                    "maps",
                    "meme",
                    "overview",
                    "painting",
                    "photo",
                    "photograph",
                    "photographs",
                    "photos",
                    "picture",
                    "pictures",
                    "plot",
                    "plots",
                    "poster",
                    "portrait",
                    "promo",
                    "promotional",
                    "rendering",
                    "scatterplot",
                    "schematic",
                    "screen",
                    "screencap",
                    "screencapture",
                    "screenshot",
                    "screenshots",
                    "series",
                    "side-by-side",
                    "sketch",
                    "slide",
                    "slides",
                    "snapshot",
                    "table",
                    "tables",
                    "timeline",
                    "video",
                    "videos",
                    "visualization",
                    "workflow");

    /** What follows a kind of picture in a caption, and rarely in a sentence. */
    private static final Set<String> LINKS =
            Set.of(
                    "of",
                    "showing",
                    "shows",
                    "depicting",
                    "illustrating",
                    "comparing",
                    "representing",
                    "displaying",
                    "demonstrating",
                    "describing",
                    "explaining",
                    "featuring",
                    "highlighting",
                    "indicating",
                    "by",
                    "with",
                    "from",
                    "related");

    /** What a sentence begins with and a caption does not. */
    private static final Set<String> SENTENCE_OPENERS =
            Set.of(
                    "here", "there", "some", "it", "in", "this", "these", "that", "those", "our",
                    "my", "we", "i", "you", "your", "if", "when", "for", "as", "to");

    /** Words that hardly ever stand in a headline. */
    private static final Set<String> FILES =
            Set.of("gif", "banner", "screenshot", "ezgif", "unnamed");

    /** Words that may stand before the kind: “Two photos of …”, “A bar chart …”. */
    private static final int LOOK_AHEAD = 4;

    /** No further down is looked for words. */
    private static final int LONGEST_OPENING = 80;

    private Pictures() {}

    /** Whether a text names a kind of picture among its first words. */
    static boolean isNamedIn(String text) {
        var words = firstWords(text);
        return kindIn(words) >= 0 && !opensSentence(words) || isFileLike(words);
    }

    /**
     * Whether a text names a kind of picture and goes on as captions do: “Animated chart showing
     * …”.
     */
    static boolean isDescribedIn(String text) {
        var words = firstWords(text);
        int kind = kindIn(words);
        return kind >= 0 && !opensSentence(words) && followsInCaption(words, kind + 1);
    }

    /**
     * Whether a text is more likely the name of a file than a title: “Gif 5 v2”, “Batch Banner”.
     */
    static boolean isFileLike(String text) {
        return isFileLike(firstWords(text));
    }

    private static boolean isFileLike(List<String> words) {
        return words.stream().anyMatch(FILES::contains);
    }

    private static boolean opensSentence(List<String> words) {
        return SENTENCE_OPENERS.contains(words.get(0));
    }

    private static boolean followsInCaption(List<String> words, int next) {
        return next < words.size() && LINKS.contains(words.get(next))
                || next + 1 < words.size() && LINKS.contains(words.get(next + 1));
    }

    private static int kindIn(List<String> words) {
        for (int i = 0; i < Math.min(LOOK_AHEAD, words.size()); i++) {
            if (KINDS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> firstWords(String text) {
        var words = new ArrayList<String>(LOOK_AHEAD + 2);
        var cursor = new WordCursor(text, 0, Math.min(text.length(), LONGEST_OPENING));
        while (words.size() < LOOK_AHEAD + 2 && cursor.nextBetween(Pictures::isBetween)) {
            words.add(cursor.word());
        }
        return words;
    }

    private static boolean isBetween(char c) {
        return ":,()".indexOf(c) >= 0 || Wording.isBlank(c);
    }
}

package org.copydesk.parser.structure;

import org.copydesk.model.profile.Wording;

/** Tells the wording of an alternative text: it names a kind of picture. */
final class Pictures {

    private static final WordTree KINDS =
            WordTree.of(
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
    private static final WordTree LINKS =
            WordTree.of(
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
    private static final WordTree SENTENCE_OPENERS =
            WordTree.of(
                    "here", "there", "some", "it", "in", "this", "these", "that", "those", "our",
                    "my", "we", "i", "you", "your", "if", "when", "for", "as", "to");

    /** Words that hardly ever stand in a headline. */
    private static final WordTree FILES =
            WordTree.of("gif", "banner", "screenshot", "ezgif", "unnamed");

    /** Words that may stand before the kind: “Two photos of …”, “A bar chart …”. */
    private static final int LOOK_AHEAD = 4;

    /** No further down is looked for words. */
    private static final int LONGEST_OPENING = 80;

    private Pictures() {}

    /** Whether a text names a kind of picture among its first words. */
    static boolean isNamedIn(String text) {
        var opening = new Opening(text);
        return opening.kind >= 0 && !opening.opensSentence || opening.fileLike;
    }

    /**
     * Whether a text names a kind of picture and goes on as captions do: “Animated chart showing
     * …”.
     */
    static boolean isDescribedIn(String text) {
        return isDescribedIn(text, 0);
    }

    /** Whether what stands from an offset on names a kind of picture and goes on as captions do. */
    static boolean isDescribedIn(String text, int start) {
        var opening = new Opening(text, start);
        return opening.kind >= 0 && !opening.opensSentence && opening.goesOnLikeCaption;
    }

    /**
     * Whether a text is more likely the name of a file than a title: “Gif 5 v2”, “Batch Banner”.
     */
    static boolean isFileLike(String text) {
        return isCopy(text) || new Opening(text).fileLike;
    }

    /** Computers number the copies of a file: “Chart (1)”. */
    private static boolean isCopy(String text) {
        int open = text.lastIndexOf(" (");
        boolean closed = open > 0 && text.endsWith(")") && open + 3 < text.length();
        return closed
                && text.substring(open + 2, text.length() - 1).chars().allMatch(Character::isDigit);
    }

    private static boolean isBetween(char c) {
        return c == ':' || c == ',' || c == '(' || c == ')' || Wording.isBlank(c);
    }

    /** What the first words of a text say. */
    private static final class Opening {
        private int kind = -1;
        private boolean opensSentence;
        private boolean goesOnLikeCaption;
        private boolean fileLike;

        Opening(String text) {
            this(text, 0);
        }

        Opening(String text, int start) {
            var words =
                    new WordCursor(text, start, Math.min(text.length(), start + LONGEST_OPENING));
            for (int i = 0; i < LOOK_AHEAD + 2 && words.nextBetween(Pictures::isBetween); i++) {
                take(words, i);
            }
        }

        private void take(WordCursor word, int i) {
            opensSentence |= i == 0 && word.isIn(SENTENCE_OPENERS);
            fileLike |= word.isIn(FILES);
            if (kind >= 0) {
                goesOnLikeCaption |= i <= kind + 2 && word.isIn(LINKS);
            } else if (i < LOOK_AHEAD && word.isIn(KINDS)) {
                kind = i;
            }
        }
    }

    /** Whether a line stands in brackets, as tools put what they know of a picture. */
    static boolean isBracketed(String text) {
        return text.length() > 2 && text.charAt(0) == '[' && text.indexOf(']') == text.length() - 1;
    }
}

package org.copydesk.render;

/** A run of words or a mark in a line of Markdown. */
final class MarkdownPiece {

    /** What a piece is. */
    enum Kind {
        /** Words, in which markup is to be escaped. */
        WORDS,
        /** Markup that stands as it is. */
        MARKUP,
        /** The mark that opens emphasis of some sort; which one is chosen last. */
        OPENER,
        /** The mark that closes it. */
        CLOSER,
        /** The bracket that opens the words of a link or an image. */
        BRACKET,
        /** The bracket that closes them, and the target. */
        TARGET,
        /** A hard line break. */
        BREAK
    }

    /** The sorts of emphasis. */
    enum Style {
        /** Emphasis. */
        EMPHASIS(1, "em", '*', '_'),
        /** Strong emphasis. */
        STRONG(2, "strong", '*', '_'),
        /** Words struck through. */
        STRIKETHROUGH(2, "del", '~', '~');

        final int length;
        final String tag;
        final char mark;
        final char otherMark;

        Style(int length, String tag, char mark, char otherMark) {
            this.length = length;
            this.tag = tag;
            this.mark = mark;
            this.otherMark = otherMark;
        }

        /** As many of a mark as this style takes. */
        String marks(char each) {
            return (each == '*' ? "**" : each == '_' ? "__" : "~~").substring(0, length);
        }
    }

    final Kind kind;
    final Style style;
    String text;

    /** Of an opener the index of its closer. */
    int closer;

    /** Of an opener the index of the one around it; -1 if there is none. */
    int outer;

    private MarkdownPiece(Kind kind, Style style, String text) {
        this.kind = kind;
        this.style = style;
        this.text = text;
    }

    static MarkdownPiece of(Kind kind, String text) {
        return new MarkdownPiece(kind, Style.EMPHASIS, text);
    }

    /** An opener or a closer; its text is empty until its mark is chosen. */
    static MarkdownPiece mark(Kind kind, Style style) {
        return new MarkdownPiece(kind, style, "");
    }

    boolean is(Kind other) {
        return kind == other;
    }
}

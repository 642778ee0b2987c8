package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.render.MarkdownPiece.Kind;
import org.copydesk.render.MarkdownPiece.Style;

/**
 * The pieces of a heading, a paragraph or a table cell; marks whose form depends on their
 * neighbours are left open.
 */
final class MarkdownLine {

    private final List<MarkdownPiece> pieces = new ArrayList<>();

    MarkdownLine words(String words) {
        return words.isEmpty() ? this : add(MarkdownPiece.of(Kind.WORDS, words));
    }

    MarkdownLine markup(String markup) {
        return markup.isEmpty() ? this : add(MarkdownPiece.of(Kind.MARKUP, markup));
    }

    MarkdownLine lineBreak() {
        return add(MarkdownPiece.of(Kind.BREAK, ""));
    }

    MarkdownLine open(Style style) {
        return add(MarkdownPiece.mark(Kind.OPENER, style));
    }

    MarkdownLine close(Style style) {
        return add(MarkdownPiece.mark(Kind.CLOSER, style));
    }

    MarkdownLine openLink() {
        return add(MarkdownPiece.of(Kind.BRACKET, "["));
    }

    MarkdownLine openImage() {
        return add(MarkdownPiece.of(Kind.BRACKET, "!["));
    }

    /** Closes a link or an image. */
    MarkdownLine target(String target, String title) {
        return add(
                MarkdownPiece.of(
                        Kind.TARGET, "](" + MarkdownLinks.destination(target, title) + ")"));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether what has been added last is markup that ends in the given character. */
    boolean endsInMarkup(char c) {
        if (pieces.isEmpty()) {
            return false;
        }
        var last = pieces.get(pieces.size() - 1);
        return last.is(Kind.MARKUP) && last.text.charAt(last.text.length() - 1) == c;
    }

    /** The line as it stands in the given place. */
    String print(MarkdownPlace place) {
        MarkdownMarks.choose(pieces, place);
        return MarkdownTape.of(pieces, place).print();
    }

    private MarkdownLine add(MarkdownPiece piece) {
        pieces.add(piece);
        return this;
    }
}

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

    private static final int NONE = -1;

    private final List<MarkdownPiece> pieces = new ArrayList<>();

    /** The index of the innermost opener whose closer has not come yet. */
    private int open = NONE;

    private boolean styled;
    private boolean broken;

    MarkdownLine words(String words) {
        return words.isEmpty() ? this : add(MarkdownPiece.of(Kind.WORDS, words));
    }

    MarkdownLine markup(String markup) {
        return markup.isEmpty() ? this : add(MarkdownPiece.of(Kind.MARKUP, markup));
    }

    MarkdownLine lineBreak() {
        broken = true;
        return add(MarkdownPiece.of(Kind.BREAK, ""));
    }

    /** Whether what comes next begins a line. */
    boolean isAtLineStart() {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).is(Kind.BREAK);
    }

    MarkdownLine open(Style style) {
        var opener = MarkdownPiece.mark(Kind.OPENER, style);
        opener.outer = open;
        open = pieces.size();
        styled = true;
        return add(opener);
    }

    MarkdownLine close(Style style) {
        var opener = pieces.get(open);
        opener.closer = pieces.size();
        open = opener.outer;
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
        chooseMarks(place);
        return MarkdownPlain.isPlain(pieces, place)
                ? joined()
                : MarkdownTape.of(pieces, place).print();
    }

    /** Writes the line as it stands in the given place. */
    void write(MarkdownPlace place, MarkdownLines lines) {
        chooseMarks(place);
        if (!MarkdownPlain.isPlain(pieces, place)) {
            lines.lines(MarkdownTape.of(pieces, place).print());
        } else if (broken) {
            lines.lines(joined());
        } else {
            lines.line(pieces);
        }
    }

    private void chooseMarks(MarkdownPlace place) {
        if (styled || broken) {
            MarkdownMarks.choose(pieces, place);
        }
    }

    private String joined() {
        if (pieces.size() == 1) {
            return pieces.get(0).text;
        }
        int length = 0;
        for (var piece : pieces) {
            length += piece.text.length();
        }
        var text = new StringBuilder(length);
        for (var piece : pieces) {
            text.append(piece.text);
        }
        return text.toString();
    }

    private MarkdownLine add(MarkdownPiece piece) {
        pieces.add(piece);
        return this;
    }
}

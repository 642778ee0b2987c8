package org.copydesk.render;

import java.util.List;
import org.copydesk.render.MarkdownCharacters.Kind;

/**
 * Chooses the marks of emphasis and of line breaks by what stands around them.
 *
 * <p>CommonMark takes {@code *} and {@code _} for marks only in some neighbourhoods: not before a
 * blank, not between a letter and a bracket, not beside another of their kind. Where neither would
 * be read back, an HTML tag stands.
 */
final class MarkdownMarks {

    /** What a mark may begin with. */
    private static final String MARKS = "*_~<";

    private final List<MarkdownPiece> pieces;
    private final MarkdownPlace place;

    /** The index of the innermost opener of emphasis that is open; -1 if none is. */
    private int open = -1;

    /** How many of the marks that are open begin with a character. */
    private final int[] openMarks = new int[MARKS.length()];

    private MarkdownMarks(List<MarkdownPiece> pieces, MarkdownPlace place) {
        this.pieces = pieces;
        this.place = place;
    }

    static void choose(List<MarkdownPiece> pieces, MarkdownPlace place) {
        var marks = new MarkdownMarks(pieces, place);
        marks.lineBreaks();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.is(MarkdownPiece.Kind.OPENER)) {
                marks.choose(i, piece.closer);
            } else if (piece.is(MarkdownPiece.Kind.CLOSER)) {
                marks.close();
            }
        }
    }

    private void close() {
        var opener = pieces.get(open);
        openMarks[MARKS.indexOf(opener.text.charAt(0))]--;
        open = opener.outer;
    }

    /**
     * A backslash before the line end, which only a paragraph has and only before its last line;
     * else a tag.
     */
    private void lineBreaks() {
        boolean paragraph = place.is(MarkdownPlace.Kind.PARAGRAPH);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(MarkdownPiece.Kind.BREAK)) {
                pieces.get(i).text = paragraph && i + 1 < pieces.size() ? "\\\n" : "<br>";
            }
        }
    }

    private void choose(int opener, int closer) {
        var style = pieces.get(opener).style;
        boolean outerUsesFirst = open >= 0 && pieces.get(open).text.charAt(0) == style.mark;
        char preferred = outerUsesFirst ? style.otherMark : style.mark;
        char second = outerUsesFirst ? style.mark : style.otherMark;
        String mark;
        if (works(preferred, opener, closer)) {
            mark = style.marks(preferred);
        } else if (works(second, opener, closer)) {
            mark = style.marks(second);
        } else {
            mark = "<" + style.tag + ">";
        }
        pieces.get(opener).text = mark;
        pieces.get(closer).text = mark.charAt(0) == '<' ? "</" + style.tag + ">" : mark;
        open = opener;
        openMarks[MARKS.indexOf(mark.charAt(0))]++;
    }

    private boolean works(char mark, int opener, int closer) {
        if (closer == opener + 1
                || isMarkup(opener - 1, mark, true)
                || isMarkup(closer + 1, mark, false)) {
            return false;
        }
        var before = last(opener - 1);
        var first = first(opener + 1);
        var last = last(closer - 1);
        var after = first(closer + 1);
        if (first == Kind.BLANK || last == Kind.BLANK) {
            return false;
        }
        if (first == Kind.PUNCTUATION && before == Kind.WORD
                || last == Kind.PUNCTUATION && after == Kind.WORD) {
            return false;
        }
        if (mark == '_' && (before == Kind.WORD || after == Kind.WORD)) {
            return false;
        }
        // Inside emphasis of the same mark, this one must not be able to close that.
        return !isOpen(mark) || mark != '~' && before != Kind.WORD && first == Kind.WORD;
    }

    private boolean isOpen(char mark) {
        return openMarks[MARKS.indexOf(mark)] > 0;
    }

    /**
     * Whether a piece is markup that puts the given mark right beside ours, which would make one
     * long mark of both.
     */
    private boolean isMarkup(int i, char mark, boolean atItsEnd) {
        if (i < 0 || i >= pieces.size() || pieces.get(i).is(MarkdownPiece.Kind.WORDS)) {
            return false;
        }
        var text = pieces.get(i).text;
        return !text.isEmpty() && text.charAt(atItsEnd ? text.length() - 1 : 0) == mark;
    }

    private Kind first(int i) {
        if (i >= pieces.size()) {
            return Kind.BLANK;
        }
        var piece = pieces.get(i);
        return piece.text.isEmpty()
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(piece.text.codePointAt(0));
    }

    private Kind last(int i) {
        if (i < 0) {
            return Kind.BLANK;
        }
        var piece = pieces.get(i);
        return piece.text.isEmpty()
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(piece.text.codePointBefore(piece.text.length()));
    }
}

package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Inline;
import org.copydesk.parser.surface.NestingLimit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes down one line of a page after the other, white space folded as browsers do. */
final class LineReader {

    private final String source;

    /** Marks inside more marks than it allows mark nothing. */
    private final NestingLimit nesting;

    private final List<Piece.Mark> open = new ArrayList<>();

    /** Whether anything but white space has been read of the line. */
    private boolean inked;

    /** The words that the last blank of the line was added to; the line can’t end with it. */
    private Optional<Piece.Words> blank = Optional.empty();

    /** Up to where the source has been read. */
    private int cursor;

    LineReader(String source, NestingLimit nesting) {
        this.source = source;
        this.nesting = nesting;
        open.add(new Piece.Mark(Kind.PLAIN, "", "", 0));
    }

    int cursor() {
        return cursor;
    }

    void advance(int offset) {
        cursor = Math.max(cursor, offset);
    }

    /** Whether anything of a line has been read. */
    boolean isInked() {
        return inked;
    }

    void text(TextNode node) {
        var words = node.getWholeText();
        var range = node.sourceRange();
        int start = range.startPos();
        int end = range.endPos();
        // Text that the parser moved, out of a table for example, has no place of its own here.
        boolean moved = start < cursor;
        new Fold(words, moved ? Offsets.nowhere(cursor) : Offsets.of(source, start, end, words))
                .run();
        advance(end);
    }

    void leaf(Inline node, Element element) {
        int start = Math.max(cursor, Places.start(element));
        int end = Math.max(start, Places.end(element));
        top().pieces.add(new Piece.Leaf(node, start, end));
        advance(end);
        inked = true;
        blank = Optional.empty();
    }

    /** Opens a mark, unless it says what is said already. */
    boolean open(Kind kind, String target, String title, Element element) {
        if (isOpen(kind) && kind != Kind.LINK
                || !nesting.allows(open.size(), Math.max(0, Places.start(element)))) {
            return false;
        }
        var before = last(top());
        if (before instanceof Piece.Mark mark && mark.kind == kind && kind != Kind.LINK) {
            open.add(mark);
        } else {
            int start = Places.start(element);
            var mark =
                    new Piece.Mark(
                            kind, target, title, start < cursor ? Piece.WITH_ITS_CONTENT : start);
            top().pieces.add(mark);
            push(mark);
        }
        advance(Places.startEnd(element));
        return true;
    }

    private void push(Piece.Mark mark) {
        if (mark.isLink()) {
            open.forEach(around -> around.holdsLink = true);
        }
        open.add(mark);
    }

    boolean isOpen(Kind kind) {
        for (var mark : open) {
            if (mark.kind == kind) {
                return true;
            }
        }
        return false;
    }

    void close(Element element) {
        var mark = open.remove(open.size() - 1);
        int end = Places.end(element);
        if (Places.isClosed(element) && end >= cursor && !mark.pieces.isEmpty()) {
            mark.end = end;
            advance(end);
        }
    }

    /** Ends the line and begins another one under the same marks. */
    Piece.Mark end() {
        blank.ifPresent(Piece.Words::dropBlank);
        blank = Optional.empty();
        inked = false;
        var line = open.get(0);
        if (!line.pieces.isEmpty()) {
            reopen();
        }
        return line;
    }

    /** Opens the marks again that are open, for the next line. */
    private void reopen() {
        var marks = List.copyOf(open);
        open.clear();
        for (var mark : marks) {
            var again = mark.again();
            if (!open.isEmpty()) {
                top().pieces.add(again);
            }
            push(again);
        }
    }

    private Piece.Mark top() {
        return open.get(open.size() - 1);
    }

    private static Piece last(Piece.Mark mark) {
        return mark.pieces.isEmpty() ? mark : mark.pieces.get(mark.pieces.size() - 1);
    }

    private Piece.Words words(int start) {
        if (last(top()) instanceof Piece.Words words) {
            return words;
        }
        var words = new Piece.Words(start);
        top().pieces.add(words);
        return words;
    }

    /** Folds one text into the line. */
    private final class Fold {

        private final String text;
        private final Offsets offsets;

        Fold(String text, Offsets offsets) {
            this.text = text;
            this.offsets = offsets;
        }

        void run() {
            if (!text.isEmpty() && isFolded()) {
                folded();
            } else {
                fold();
            }
        }

        /** Whether no two blanks stand together and no white space is anything but a blank. */
        private boolean isFolded() {
            return text.indexOf('\n') < 0
                    && !text.contains("  ")
                    && text.indexOf('\t') < 0
                    && text.indexOf('\r') < 0
                    && text.indexOf('\f') < 0;
        }

        /** Takes the text as it is, but for a blank where none can stand. */
        private void folded() {
            int length = text.length();
            boolean blankEnd = text.charAt(length - 1) == ' ';
            if (blankEnd && length == 1) {
                blank(offsets.at(0), offsets.at(1));
                return;
            }
            int from = text.charAt(0) == ' ' && !takesBlank() ? 1 : 0;
            var words = words(offsets.at(from));
            int ink = offsets.at(blankEnd ? length - 1 : length);
            words.add(text.substring(from), ink, offsets.at(length));
            inked = true;
            blank = blankEnd ? Optional.of(words) : Optional.empty();
        }

        private void fold() {
            int at = 0;
            while (at < text.length()) {
                boolean space = Blanks.isSpace(text.charAt(at));
                int end = space ? spaceEnd(at) : wordsEnd(at);
                if (space) {
                    blank(offsets.at(at), offsets.at(end));
                } else {
                    ink(at, end);
                }
                at = end;
            }
        }

        private void ink(int from, int to) {
            int end = offsets.at(to);
            words(offsets.at(from)).add(text.substring(from, to), end, end);
            inked = true;
            blank = Optional.empty();
        }

        private boolean takesBlank() {
            return inked && blank.isEmpty();
        }

        private void blank(int start, int end) {
            if (takesBlank()) {
                var words = words(start);
                words.addBlank(end);
                blank = Optional.of(words);
            }
        }

        private int spaceEnd(int from) {
            int to = from;
            while (to < text.length() && Blanks.isSpace(text.charAt(to))) {
                to++;
            }
            return to;
        }

        /** Single blanks between words need no folding. */
        private int wordsEnd(int from) {
            int to = from + 1;
            while (to < text.length() && (!Blanks.isSpace(text.charAt(to)) || isSingle(to))) {
                to++;
            }
            return to;
        }

        private boolean isSingle(int at) {
            return text.charAt(at) == ' '
                    && at + 1 < text.length()
                    && !Blanks.isSpace(text.charAt(at + 1));
        }
    }
}

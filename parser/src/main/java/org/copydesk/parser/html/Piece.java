package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Inline;

/** A part of a line that is still being read. */
abstract class Piece {

    /** Where a piece begins whose start tag stands in another line. */
    static final int WITH_ITS_CONTENT = -1;

    int start;
    int end;

    private Piece(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Words; whatever stands between them in the source has no meaning of its own. */
    static final class Words extends Piece {

        final StringBuilder text = new StringBuilder();

        /** Where the last character ends that is no white space. */
        private int inkEnd;

        Words(int start) {
            super(start, start);
            inkEnd = start;
        }

        void add(String words, int from, int to, int wordsEnd) {
            text.append(words, from, to);
            end = wordsEnd;
            inkEnd = wordsEnd;
        }

        void addBlank(int blankEnd) {
            text.append(' ');
            end = blankEnd;
        }

        boolean endsBlank() {
            return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        }

        void dropBlank() {
            text.setLength(text.length() - 1);
            end = inkEnd;
        }
    }

    /** A node that is finished. */
    static final class Leaf extends Piece {

        final Inline node;

        Leaf(Inline node, int start, int end) {
            super(start, end);
            this.node = node;
        }
    }

    /** Marked pieces: emphasis, a link. The outermost one of a line marks nothing. */
    static final class Mark extends Piece {

        final Kind kind;
        final String target;
        final String title;
        final List<Piece> pieces = new ArrayList<>();

        Mark(Kind kind, String target, String title, int start) {
            super(start, start);
            this.kind = kind;
            this.target = target;
            this.title = title;
        }

        /** The same mark, to go on in the next line. */
        Mark again() {
            return new Mark(kind, target, title, WITH_ITS_CONTENT);
        }

        boolean isLink() {
            return kind == Kind.LINK;
        }
    }
}

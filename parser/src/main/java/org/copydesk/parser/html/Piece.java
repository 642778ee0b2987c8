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

        private static final StringBuilder NOTHING = new StringBuilder(0);

        /** Most words come in one stretch. */
        private String first = "";

        private StringBuilder more = NOTHING;

        /** Where the last character ends that is no white space. */
        private int inkEnd;

        Words(int start) {
            super(start, start);
            inkEnd = start;
        }

        /**
         * Adds words, or a blank.
         *
         * @param ink where the last character of them ends that is no blank
         * @param wordsEnd where they end
         */
        void add(String words, int ink, int wordsEnd) {
            if (first.isEmpty()) {
                first = words;
            } else {
                more = more == NOTHING ? new StringBuilder(words.length() + 16) : more;
                more.append(words);
            }
            inkEnd = ink;
            end = wordsEnd;
        }

        void addBlank(int blankEnd) {
            add(" ", inkEnd, blankEnd);
        }

        /** Takes the blank at the end back. */
        void dropBlank() {
            if (more.isEmpty()) {
                first = first.substring(0, first.length() - 1);
            } else {
                more.setLength(more.length() - 1);
            }
            end = inkEnd;
        }

        String text() {
            return more.isEmpty() ? first : first + more;
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
        final List<Piece> pieces = new ArrayList<>(4);

        /** Whether a link stands in it. */
        boolean holdsLink;

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

        /** The same mark around other pieces. */
        Mark with(List<Piece> other) {
            var mark = new Mark(kind, target, title, start);
            mark.end = end;
            mark.pieces.addAll(other);
            return mark;
        }

        boolean isLink() {
            return kind == Kind.LINK;
        }
    }
}

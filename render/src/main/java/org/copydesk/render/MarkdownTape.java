package org.copydesk.render;

import java.util.Arrays;
import java.util.List;

/**
 * The characters of a line of Markdown before anything is escaped, each marked as words or as some
 * sort of markup.
 */
final class MarkdownTape {

    static final byte WORDS = 0;
    static final byte MARKUP = 1;
    static final byte OPENER = 2;
    static final byte CLOSER = 3;
    static final byte BRACKET = 4;
    static final byte TARGET = 5;

    final String text;
    final MarkdownPlace place;
    private final byte[] kinds;

    private MarkdownTape(String text, byte[] kinds, MarkdownPlace place) {
        this.text = text;
        this.kinds = kinds;
        this.place = place;
    }

    static MarkdownTape of(List<MarkdownPiece> pieces, MarkdownPlace place) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        byte[] kinds = new byte[text.length()];
        int at = 0;
        for (MarkdownPiece piece : pieces) {
            mark(piece, kinds, at);
            at += piece.text.length();
        }
        return new MarkdownTape(text.toString(), kinds, place);
    }

    private static void mark(MarkdownPiece piece, byte[] kinds, int at) {
        int end = at + piece.text.length();
        if (!piece.is(MarkdownPiece.Kind.WORDS)) {
            Arrays.fill(kinds, at, end, MARKUP);
        }
        switch (piece.kind) {
            case OPENER -> Arrays.fill(kinds, at, end, OPENER);
            case CLOSER -> Arrays.fill(kinds, at, end, CLOSER);
            case BRACKET -> kinds[end - 1] = BRACKET;
            case TARGET -> kinds[at] = TARGET;
            default -> {}
        }
    }

    byte kind(int i) {
        return kinds[i];
    }

    int length() {
        return kinds.length;
    }

    char at(int i) {
        return text.charAt(i);
    }

    boolean isWords(int i) {
        return kinds[i] == WORDS;
    }

    boolean is(int i, byte kind) {
        return kinds[i] == kind;
    }

    boolean isWords(int i, char c) {
        return kinds[i] == WORDS && text.charAt(i) == c;
    }

    String print() {
        return new MarkdownEscapes(this).print();
    }
}

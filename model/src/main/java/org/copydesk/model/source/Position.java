package org.copydesk.model.source;

/**
 * A place in a source as people are told it.
 *
 * @param line 1-based line
 * @param column 1-based column, counted in UTF-16 code units
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Checks that both numbers count from 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "lines and columns count from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The place as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A stream that the command writes to, in UTF-8 whatever the charset of the platform.
 *
 * <p>Writing never throws. After the first failure nothing is written any more; whoever cares asks
 * for the failure.
 */
final class Screen extends OutputStream {

    /** How many columns there are where nobody can know. */
    static final int USUAL_WIDTH = 100;

    private final OutputStream stream;
    private final boolean terminal;
    private final boolean colour;
    private final int width;
    private Optional<IOException> failure = Optional.empty();

    private Screen(OutputStream stream, boolean terminal, boolean colour, int width) {
        this.stream = stream;
        this.terminal = terminal;
        this.colour = colour;
        this.width = width;
    }

    /** A stream to a file, a pipe or a program. */
    static Screen plain(OutputStream stream) {
        return new Screen(stream, false, false, USUAL_WIDTH);
    }

    /** A stream to a terminal. */
    static Screen terminal(OutputStream stream, boolean colour, int width) {
        return new Screen(stream, true, colour, width);
    }

    /** Whether a person looks at it, and a line can be taken back. */
    boolean isTerminal() {
        return terminal;
    }

    /** Whether it may be coloured. */
    boolean hasColour() {
        return colour;
    }

    /** The number of columns. */
    int width() {
        return width;
    }

    /** What went wrong in writing. */
    Optional<IOException> failure() {
        return failure;
    }

    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For a library that wants a writer; it must be flushed. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure.isEmpty()) {
            try {
                stream.write(bytes, offset, length);
                stream.flush();
            } catch (IOException broken) {
                failure = Optional.of(broken);
            }
        }
    }
}

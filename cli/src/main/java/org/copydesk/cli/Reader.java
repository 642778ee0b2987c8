package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.SourceText;

/**
 * Reads inputs, all in the same way. Safe to share between threads, but for standard input.
 *
 * @param charset what the inputs are in; where none is said, each tells it
 * @param limits how much of an input is read
 * @param standardInput the stream that stands for standard input
 */
record Reader(Optional<Encoding> charset, Limits limits, InputStream standardInput) {

    /** The text of an input; what is surely something else is refused. */
    SourceText read(Input input) throws IOException {
        var bytes = input.read(standardInput, limits);
        var foreign = ForeignFile.in(bytes);
        if (foreign.isPresent()) {
            throw new IOException(foreign.get());
        }
        var unsaid = charset.isEmpty() ? ForeignFile.charsetOf(bytes) : Optional.<String>empty();
        if (unsaid.isPresent()) {
            throw new IOException(
                    "it looks like UTF-16 and does not say so; add --charset " + unsaid.get());
        }
        return charset.map(said -> SourceText.decode(input.name(), bytes, said))
                .orElseGet(() -> SourceText.decode(input.name(), bytes));
    }
}

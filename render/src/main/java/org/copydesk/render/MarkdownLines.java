package org.copydesk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes lines behind the marks of the containers they stand in: list items, quotes, footnotes. */
final class MarkdownLines {

    /** What stands before the first line of a container and before all others. */
    private static final class Prefix {

        private final String first;
        private final String others;
        private boolean begun;

        Prefix(String first, String others) {
            this.first = first;
            this.others = others;
        }

        String next() {
            var next = begun ? others : first;
            begun = true;
            return next;
        }
    }

    private final Appendable out;
    private final List<Prefix> prefixes = new ArrayList<>();

    MarkdownLines(Appendable out) {
        this.out = out;
    }

    /** Opens a container. */
    void open(String first, String others) {
        prefixes.add(new Prefix(first, others));
    }

    /** Closes the innermost container; its mark stands there even if nothing else does. */
    void close() {
        if (!prefixes.get(prefixes.size() - 1).begun) {
            line("");
        }
        prefixes.remove(prefixes.size() - 1);
    }

    void blank() {
        line("");
    }

    /** Writes each line of a text; an empty text is one empty line. */
    void lines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text.substring(start, end));
            start = end + 1;
        }
        line(start == 0 ? text : text.substring(start));
    }

    /** Writes one line, which is in pieces. */
    void line(List<MarkdownPiece> pieces) {
        try {
            prefix(pieces.isEmpty());
            for (var piece : pieces) {
                out.append(piece.text);
            }
            out.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text) {
        try {
            prefix(text.isEmpty());
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what stands before a line; before an empty one no blanks at the end of it. */
    private void prefix(boolean stripped) throws IOException {
        if (prefixes.isEmpty()) {
            return;
        }
        var prefix = new StringBuilder();
        for (Prefix each : prefixes) {
            prefix.append(each.next());
        }
        int end = prefix.length();
        while (stripped && end > 0 && prefix.charAt(end - 1) == ' ') {
            end--;
        }
        prefix.setLength(end);
        out.append(prefix);
    }
}

package org.copydesk.model.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source with its name, its encoding and its lines.
 *
 * <p>The text is exactly what the bytes said, byte order mark and line ends included, so that
 * {@link #bytes()} gives the bytes again. Immutable and safe to share between threads.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final Encoding encoding;
    private final List<Diagnostic> diagnostics;
    private final List<TextEdit> repairs;

    /** Made when somebody first asks for a line: most texts are read without. */
    private volatile LineTable lines = NO_LINES;

    private static final LineTable NO_LINES = LineTable.of("");

    SourceText(String name, String text, Encoding encoding, List<Diagnostic> diagnostics) {
        this(name, text, encoding, diagnostics, List.of());
    }

    private SourceText(
            String name,
            String text,
            Encoding encoding,
            List<Diagnostic> diagnostics,
            List<TextEdit> repairs) {
        this.name = name;
        this.text = text;
        this.encoding = encoding;
        this.diagnostics = List.copyOf(diagnostics);
        this.repairs = List.copyOf(repairs);
    }

    /** A nameless source. */
    public static SourceText of(String text) {
        return of("", text);
    }

    /**
     * A source that is a string already.
     *
     * @param name what messages call it, usually a file name
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, Encoding.UTF_8, List.of());
    }

    /**
     * Decodes bytes: as a byte order mark says, else as the {@code <meta>} tag of a page says, if
     * the name ends like that of one ({@code .html}, {@code .htm}, {@code .xhtml}), else as UTF-8,
     * else, where the bytes are not UTF-8, as Windows-1252 with a diagnostic.
     */
    public static SourceText decode(String name, byte[] bytes) {
        return Decoder.decode(name, bytes);
    }

    /**
     * Decodes bytes in the given encoding, which counts for more than what a page says of itself
     * and for less than a byte order mark; malformed bytes are read as {@link #decode(String,
     * byte[])} reads them, with a diagnostic.
     */
    public static SourceText decode(String name, byte[] bytes, Encoding encoding) {
        return Decoder.decode(name, bytes, encoding);
    }

    /**
     * Reads and decodes a file.
     *
     * @throws IOException if the file can't be read
     */
    public static SourceText read(Path file) throws IOException {
        return decode(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads and decodes a file that is not longer than a limit; one that is longer is not read at
     * all, nor is more than the limit of one that does not say how long it is.
     *
     * @throws IOException if the file can't be read, or has more bytes than {@link Limits#length()}
     */
    public static SourceText read(Path file, Limits limits) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return decode(file.toString(), bytes(in, file.toString(), limits));
        }
    }

    /**
     * Reads the bytes of a source that is not longer than a limit, to the end of the stream, which
     * stays open.
     *
     * @param name what messages call the source
     * @throws IOException if the stream fails, or has more bytes than {@link Limits#length()}
     */
    public static byte[] bytes(InputStream in, String name, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.length());
        if (in.read() >= 0) {
            throw new IOException(
                    name + " is longer than " + limits.length() + " bytes, so it is not read");
        }
        return bytes;
    }

    /**
     * This source with edits made to its text; in UTF-8, if its encoding lacks a character of them.
     *
     * @param edits what is changed, none overlapping another
     * @param notes what is to be said about it, with spans in the changed text
     */
    public SourceText repair(List<TextEdit> edits, List<Diagnostic> notes) {
        var said = new ArrayList<>(diagnostics);
        said.addAll(notes);
        var repaired = TextEdit.apply(text, edits);
        // A letter that the encoding lacks would be lost in it.
        boolean fits =
                SourceText.decode("", encoding.encode(repaired), encoding).text.equals(repaired);
        return new SourceText(name, repaired, fits ? encoding : Encoding.UTF_8, said, edits);
    }

    /** What was repaired, with spans in the text as it was before; usually nothing. */
    public List<TextEdit> repairs() {
        return repairs;
    }

    /** What messages call the source; empty if it has no name. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How the bytes were written; UTF-8 for a source that was a string. */
    public Encoding encoding() {
        return encoding;
    }

    /** What was to be said about the bytes. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The bytes of the source, as they were read. */
    public byte[] bytes() {
        return encoding.encode(text);
    }

    /** Length of the text in UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /**
     * The text of a span.
     *
     * @throws IndexOutOfBoundsException if the span leaves the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The number of lines; an empty text has one, a line end at the very end starts another. */
    public int lineCount() {
        return lines().count();
    }

    /** The 1-based line of an offset; the last line, if the offset lies behind the text. */
    public int lineAt(int offset) {
        return lines().lineAt(offset);
    }

    /** The place of an offset for people; the column counts UTF-16 code units, from 1. */
    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, offset - lines().start(line) + 1);
    }

    /**
     * The span of a 1-based line without its line end.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span line(int line) {
        if (line < 1 || line > lineCount()) {
            throw new IndexOutOfBoundsException(
                    "there is no line " + line + "; the text has lines 1 to " + lineCount());
        }
        int start = lines().start(line);
        int end = line < lineCount() ? lines().start(line + 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    // NO_LINES is a mark, not a value.
    @SuppressWarnings("ReferenceEquality")
    private LineTable lines() {
        var known = lines;
        if (known == NO_LINES) {
            known = LineTable.of(text);
            lines = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "SourceText[" + name + ", " + text.length() + " characters, " + encoding + "]";
    }
}

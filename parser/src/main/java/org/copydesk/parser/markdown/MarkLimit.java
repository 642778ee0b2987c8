package org.copydesk.parser.markdown;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;

/**
 * Hides the marks of a paragraph from commonmark-java that are more than a limit, so that they are
 * text.
 *
 * <p>Its work grows with the square of the marks of a paragraph ({@code *a } often, then {@code
 * _a*_ } as often; {@code ![[]()} again and again). It can’t be told to stop, but it lets somebody
 * else read the lines of a paragraph: that is how too many marks are found. They are hidden behind
 * characters that the source does not have, one for each kind, which are letters to
 * commonmark-java, and are put back when it is done.
 */
final class MarkLimit {

    static final String MARKS = "*_~[`<";

    private static final boolean[] IS_MARK = new boolean[0x80];

    static {
        MARKS.chars().forEach(mark -> IS_MARK[mark] = true);
    }

    private final String text;
    private final int base;
    private final int most;
    private final BitSet hidden = new BitSet();

    /**
     * The limit in a source.
     *
     * @param base where the Markdown begins in it
     * @param most how many marks a paragraph may have
     */
    MarkLimit(String text, int base, int most) {
        this.text = text;
        this.base = base;
        this.most = most;
    }

    /**
     * Finds the marks that are more than a paragraph may have; whether there are any.
     *
     * @param parser a parser of the same blocks that reads their words with what is given
     */
    boolean isMet(Function<InlineParserFactory, Parser> parser) {
        // Paragraphs end at a blank line if not before: most sources need no closer look.
        if (hasLongRun()) {
            parser.apply(context -> this::count).parse(text.substring(base));
        }
        return !hidden.isEmpty();
    }

    /** Whether some lines without a blank one among them have too many marks. */
    private boolean hasLongRun() {
        for (int start = base; start < text.length(); ) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            // There are no more marks than characters.
            if (end - start > most && hasLongRun(start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean hasLongRun(int start, int end) {
        int count = 0;
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                count = blank ? 0 : count;
                blank = true;
            } else if (c != ' ' && c != '\t') {
                blank = false;
                count += isMark(c) ? 1 : 0;
                if (count > most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c < IS_MARK.length && IS_MARK[c];
    }

    /** An {@link InlineParser} that reads nothing: the words of a paragraph, a heading, a cell. */
    private void count(SourceLines lines, Node block) {
        int count = 0;
        for (var line : lines.getLines()) {
            count = count(line, count);
        }
    }

    private int count(SourceLine line, int before) {
        var span = line.getSourceSpan();
        int count = before;
        int start = span == null ? 0 : base + span.getInputIndex();
        int end = span == null ? 0 : start + span.getLength();
        for (int i = start; i < end; i++) {
            if (isMark(text.charAt(i)) && ++count > most) {
                hidden.set(i);
            }
        }
        return count;
    }

    /** What is to be said about it. */
    Diagnostic diagnostic() {
        return Diagnostic.warning(
                "limit/inline",
                "a paragraph has more than "
                        + most
                        + " marks; from here on, those that are more are read as text",
                Span.at(hidden.nextSetBit(0)));
    }

    /** The Markdown with the marks hidden; nothing if the source has every character there is. */
    Optional<HiddenMarks> hide() {
        var standIns = standIns();
        if (standIns.length() < MARKS.length()) {
            return Optional.empty();
        }
        char[] markdown = text.substring(base).toCharArray();
        for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
            markdown[i - base] = standIns.charAt(MARKS.indexOf(text.charAt(i)));
        }
        return Optional.of(new HiddenMarks(new String(markdown), standIns));
    }

    /** A character for each mark that the source does not have: one of private use, or a letter. */
    private String standIns() {
        var used = new BitSet();
        text.chars().forEach(used::set);
        return IntStream.concat(
                        IntStream.rangeClosed(0xE000, 0xF8FF),
                        IntStream.rangeClosed(0x3400, 0x9FFF))
                .filter(c -> !used.get(c))
                .limit(MARKS.length())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

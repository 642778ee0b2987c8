package org.copydesk.parser.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Makes a list of the lines that carry its items; an item set in deeper than the one before opens a
 * list inside it.
 */
final class ListReader {

    private final String text;
    private final SourceMap.Builder spans;
    private final References references;

    /** Items set in deeper still are read as items of the greatest depth. */
    private final NestingLimit nesting;

    private final Deque<OpenList> open = new ArrayDeque<>();
    private int gapBefore;

    ListReader(String text, SourceMap.Builder spans, References references, NestingLimit nesting) {
        this.nesting = nesting;
        this.text = text;
        this.spans = spans;
        this.references = references;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether an item at a margin would continue the open list rather than start another. */
    boolean takes(boolean numbered, int gap, int start) {
        return isOpen()
                && gap <= 1
                && (open.size() > 1
                        || open.element().isNumbered() == numbered
                        || gap == 0 && skipMargin(start) - start > open.element().indent());
    }

    /** Takes the line of an item, from the margin to the end of its text. */
    void item(boolean numbered, int gap, int start, int end) {
        int marker = skipMargin(start);
        int indent = marker - start;
        if (!isOpen()) {
            gapBefore = gap;
        }
        while (open.size() > 1 && isOver(open.element(), indent, numbered)) {
            closeInner();
        }
        if (!isOpen()
                || indent > open.element().indent() && nesting.allows(open.size() + 1, marker)) {
            open.push(
                    new OpenList(
                            spans, indent, numbered ? numberAt(marker) : OpenList.NOT_NUMBERED));
        } else if (gap > 0) {
            open.element().loosen();
        }
        int words = skipMarker(marker);
        open.element().startItem(marker, words, end, content(words, end));
    }

    /** Takes another line of the last item. */
    void continuation(int start, int end) {
        open.element().continueItem(start, end, content(start, end));
    }

    private List<Inline> content(int start, int end) {
        return references.content(Unwrapping.of(text, start, end), start, end);
    }

    /** Closes the list. */
    SourceBlock end() {
        while (open.size() > 1) {
            closeInner();
        }
        var outermost = open.pop();
        return SourceBlock.of(
                Form.LIST, outermost.finish(), gapBefore, outermost.start(), outermost.end());
    }

    private static boolean isOver(OpenList list, int indent, boolean numbered) {
        return indent < list.indent() || indent == list.indent() && list.isNumbered() != numbered;
    }

    private void closeInner() {
        var inner = open.pop();
        open.element().nest(inner.finish(), inner.end());
    }

    private int skipMargin(int from) {
        int to = from;
        while (isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A bullet is one character, a number ends with its full stop or bracket. */
    private int skipMarker(int from) {
        int to = from;
        while (Character.isDigit(text.charAt(to))) {
            to++;
        }
        to++;
        while (isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The lexer lets at most three digits be a number. */
    private int numberAt(int marker) {
        int number = 0;
        for (int i = marker; Character.isDigit(text.charAt(i)); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** What the lexer calls a space. */
    private static boolean isSpace(char c) {
        return isBlank(c)
                || c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Characters without width are not left out with the blanks after the marker. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}

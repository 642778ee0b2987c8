package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.copydesk.render.MarkdownCharacters.Kind;

/** Decides which characters of a tape would be read as markup, and hides these and no others. */
final class MarkdownEscapes {

    private static final Pattern MAIL =
            Pattern.compile("<[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[^<>\\s]*>");

    private final MarkdownTape tape;
    private final int length;
    private final boolean[] hidden;
    private final boolean[] referenced;

    MarkdownEscapes(MarkdownTape tape) {
        this.tape = tape;
        this.length = tape.length();
        this.hidden = new boolean[length];
        this.referenced = new boolean[length];
    }

    String print() {
        if (!isPlain()) {
            blanks();
            lineStarts();
            backticks();
            brackets();
            angles();
            for (char mark : new char[] {'*', '_', '~'}) {
                marks(mark);
            }
            closingHashes();
            references();
            backslashes();
        }
        return write();
    }

    /** Most lines need no second look. */
    private boolean isPlain() {
        for (int i = 0; i < length; i++) {
            if (!isPlain(tape.at(i), i)) {
                return false;
            }
        }
        return length == 0 || tape.at(length - 1) != ' ';
    }

    private boolean isPlain(char c, int i) {
        if (MarkdownCharacters.isAsciiLetter(c) || c > '\u007F') {
            return true;
        }
        return i > 0 && (MarkdownCharacters.isDigit(c) || " ,.;'\"?()/%$@+-=".indexOf(c) >= 0);
    }

    private String write() {
        var text = new StringBuilder(length + 8);
        boolean cell = tape.place.is(MarkdownPlace.Kind.CELL);
        for (int i = 0; i < length; i++) {
            char c = tape.at(i);
            if (referenced[i]) {
                text.append(MarkdownCharacters.reference(c));
            } else {
                text.append(hidden[i] || cell && c == '|' ? "\\" : "").append(c);
            }
        }
        return text.toString();
    }

    /**
     * A blank at the edge of a line is dropped by readers; so is a line end where it is not just
     * one between words.
     */
    private void blanks() {
        for (int i = 0; i < length; i++) {
            char c = tape.at(i);
            if (!tape.isWords(i)) {
                continue;
            }
            if (c == '\r' || c == '\n' && !isSoftBreak(i)) {
                referenced[i] = true;
            } else if (c <= ' ' && c != '\n') {
                referenced[i] = i == 0 || i == length - 1 || isLineEnd(i - 1);
            }
        }
    }

    private boolean isSoftBreak(int i) {
        return tape.place.is(MarkdownPlace.Kind.PARAGRAPH)
                && i > 0
                && i < length - 1
                && tape.at(i - 1) > ' '
                && tape.at(i + 1) > ' '
                // A tag alone on its line would open a block.
                && (tape.isWords(i - 1) || tape.at(i - 1) != '>')
                && (tape.isWords(i + 1) || tape.at(i + 1) != '<');
    }

    private boolean isLineEnd(int i) {
        return tape.at(i) == '\n' && !referenced[i];
    }

    private void lineStarts() {
        if (!tape.place.is(MarkdownPlace.Kind.PARAGRAPH)) {
            return;
        }
        var starts = new MarkdownLineStarts(tape, hidden);
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (isLineEnd(i)) {
                starts.hide(start, i);
                start = i + 1;
            }
        }
        starts.hide(start, length);
    }

    /** A run of backticks opens a code span if one of the same length follows. */
    private void backticks() {
        var following = new HashSet<Integer>();
        for (int end = length; end > 0; end--) {
            if (tape.at(end - 1) != '`') {
                continue;
            }
            int start = end - 1;
            boolean words = tape.isWords(start);
            boolean mixed = false;
            while (start > 0 && tape.at(start - 1) == '`') {
                start--;
                mixed |= tape.isWords(start) != words;
            }
            if (mixed || words && (hidden[start] || following.contains(end - start))) {
                hideWords(start, end);
                // To a run before, which sees no escapes, each of these is a run of its own.
                following.add(1);
            }
            following.add(end - start);
            end = start + 1;
        }
    }

    private void hideWords(int start, int end) {
        for (int i = start; i < end; i++) {
            hidden[i] |= tape.isWords(i);
        }
    }

    /**
     * Brackets are matched as readers match them; a pair of words must not become a link, nor break
     * one.
     */
    private void brackets() {
        int lastParenthesis = tape.text.lastIndexOf(')');
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < length; i++) {
            if (tape.is(i, MarkdownTape.BRACKET) || tape.isWords(i, '[')) {
                open.push(i);
                if (tape.is(i, MarkdownTape.BRACKET)
                        && tape.at(i) == '['
                        && i > 0
                        && tape.isWords(i - 1, '!')) {
                    hidden[i - 1] = true;
                }
            } else if (tape.is(i, MarkdownTape.TARGET)) {
                while (tape.isWords(open.element())) {
                    hidden[open.pop()] = true;
                }
                open.pop();
            } else if (tape.isWords(i, ']')) {
                close(i, open, lastParenthesis);
            } else if (i > 0 && isNoteMark(i) && tape.isWords(i - 1, '!')) {
                hidden[i - 1] = true;
            }
        }
    }

    private boolean isNoteMark(int i) {
        return tape.is(i, MarkdownTape.MARKUP) && tape.text.startsWith("[^", i);
    }

    private void close(int i, Deque<Integer> open, int lastParenthesis) {
        while (!open.isEmpty()) {
            if (!tape.isWords(open.element())) {
                hidden[i] = true;
                return;
            }
            int opener = open.pop();
            if (hidden[opener]) {
                continue;
            }
            if (!readsAsMarkup(opener, i, lastParenthesis)) {
                return;
            }
            hidden[opener] = true;
        }
    }

    private boolean readsAsMarkup(int opener, int closer, int lastParenthesis) {
        boolean note = closer > opener + 2 && tape.at(opener + 1) == '^';
        if (note && tape.place.hasNotes()) {
            return true;
        }
        if (closer + 1 == length) {
            return false;
        }
        return switch (tape.at(closer + 1)) {
            case '(' -> lastParenthesis > closer;
            case ':' ->
                    tape.place.is(MarkdownPlace.Kind.PARAGRAPH)
                            && (opener == 0 || note && isLineEnd(opener - 1));
            case ' ', '\t' ->
                    tape.place.opensItem()
                            && opener == 0
                            && closer == 2
                            && " xX".indexOf(tape.at(1)) >= 0;
            default -> false;
        };
    }

    /** A tag, a comment or an address ends with the next {@code >}. */
    private void angles() {
        int last = tape.text.lastIndexOf('>');
        for (int i = 0; i < last; i++) {
            if (tape.isWords(i, '<')) {
                char next = tape.at(i + 1);
                hidden[i] |=
                        MarkdownCharacters.isAsciiLetter(next)
                                || "/!?".indexOf(next) >= 0
                                || MAIL.matcher(tape.text).region(i, length).lookingAt();
            }
        }
    }

    /** A run of marks is emphasis only if one that can open meets one that can close. */
    private void marks(char mark) {
        if (tape.text.indexOf(mark) < 0) {
            return;
        }
        int lastCloser = lastCloser(mark);
        int depth = 0;
        for (int start = 0; start < length; start++) {
            if (tape.at(start) != mark || tape.is(start, MarkdownTape.MARKUP)) {
                continue;
            }
            int end = start + 1;
            while (end < length && tape.at(end) == mark && tape.is(end, tape.kind(start))) {
                end++;
            }
            if (tape.is(start, MarkdownTape.OPENER)) {
                depth++;
            } else if (tape.is(start, MarkdownTape.CLOSER)) {
                depth--;
            } else if (tape.isWords(start)) {
                boolean opens = canOpen(mark, start, end) && (depth > 0 || lastCloser >= end);
                boolean closes = depth > 0 && canClose(mark, start, end);
                if (hidden[start]
                        || opens
                        || closes
                        || isBeside(mark, start - 1)
                        || isBeside(mark, end)) {
                    hideWords(start, end);
                }
            }
            start = end - 1;
        }
    }

    private boolean isBeside(char mark, int i) {
        return i >= 0 && i < length && tape.at(i) == mark && !tape.isWords(i);
    }

    /**
     * The start of the last run that could close; of our own marks, openers that stand in a word
     * could, too.
     */
    private int lastCloser(char mark) {
        for (int end = length; end > 0; end--) {
            if (tape.at(end - 1) != mark || tape.is(end - 1, MarkdownTape.MARKUP)) {
                continue;
            }
            int start = end - 1;
            while (start > 0
                    && tape.at(start - 1) == mark
                    && tape.is(start - 1, tape.kind(end - 1))) {
                start--;
            }
            boolean closes =
                    tape.isWords(start)
                            ? canClose(mark, start, end)
                            : tape.is(start, MarkdownTape.OPENER) && before(start) != Kind.BLANK;
            if (closes) {
                return start;
            }
            end = start + 1;
        }
        return -1;
    }

    private boolean canOpen(char mark, int start, int end) {
        return isLeftFlanking(start, end)
                && (mark != '_'
                        || !isRightFlanking(start, end)
                        || before(start) == Kind.PUNCTUATION);
    }

    private boolean canClose(char mark, int start, int end) {
        return isRightFlanking(start, end)
                && (mark != '_' || !isLeftFlanking(start, end) || after(end) == Kind.PUNCTUATION);
    }

    private boolean isLeftFlanking(int start, int end) {
        var after = after(end);
        return after == Kind.WORD || after == Kind.PUNCTUATION && before(start) != Kind.WORD;
    }

    private boolean isRightFlanking(int start, int end) {
        var before = before(start);
        return before == Kind.WORD || before == Kind.PUNCTUATION && after(end) != Kind.WORD;
    }

    private Kind before(int start) {
        if (start == 0) {
            return Kind.BLANK;
        }
        return referenced[start - 1]
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(tape.text.codePointBefore(start));
    }

    private Kind after(int end) {
        if (end == length) {
            return Kind.BLANK;
        }
        return referenced[end]
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(tape.text.codePointAt(end));
    }

    /** Readers drop a run of {@code #} at the end of a heading. */
    private void closingHashes() {
        if (!tape.place.is(MarkdownPlace.Kind.HEADING)) {
            return;
        }
        int start = length;
        while (start > 0 && tape.isWords(start - 1, '#')) {
            start--;
        }
        if (start < length && (start == 0 || MarkdownCharacters.isBlank(tape.at(start - 1)))) {
            hidden[start] = true;
        }
    }

    private void references() {
        var reference = MarkdownLinks.REFERENCE.matcher(tape.text);
        int from = 0;
        while (reference.find(from)) {
            hidden[reference.start()] |= tape.isWords(reference.start());
            from = reference.start() + 1;
        }
    }

    private void backslashes() {
        for (int i = 0; i + 1 < length; i++) {
            if (tape.isWords(i, '\\')) {
                char next = tape.at(i + 1);
                hidden[i] =
                        referenced[i + 1]
                                || next == '\n'
                                || MarkdownCharacters.isAsciiPunctuation(next);
            }
        }
    }
}

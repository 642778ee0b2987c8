package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;

/** Decides which characters of a tape would be read as markup, and hides these and no others. */
final class MarkdownEscapes {

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
        blanks();
        lineStarts();
        backticks();
        brackets();
        var addresses = new MarkdownAddresses(tape, hidden);
        addresses.hide();
        if (tape.text.indexOf('<') >= 0) {
            angles(addresses.masked());
        }
        new MarkdownRuns(tape, hidden, referenced).hide();
        closingHashes();
        references();
        backslashes();
        return write();
    }

    private String write() {
        var text = new StringBuilder(length + 8);
        boolean cell = tape.place.is(MarkdownPlace.Kind.CELL);
        for (int i = 0; i < length; i++) {
            char c = tape.at(i);
            if (referenced[i]) {
                text.append(MarkdownCharacters.reference(c));
            } else {
                if (hidden[i] || cell && c == '|') {
                    text.append('\\');
                }
                text.append(c);
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
            boolean mark =
                    c == MarkdownCharacters.BYTE_ORDER_MARK && i == 0 && tape.place.opensDocument();
            if (mark || c == '\r' || c == '\n' && !isSoftBreak(i)) {
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
        var starts = new MarkdownLineStarts(tape, masked(), hidden);
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (isLineEnd(i)) {
                starts.hide(start, i);
                start = i + 1;
            }
        }
        starts.hide(start, length);
    }

    /** The text in which blanks that are written as references can't be taken for blanks. */
    private String masked() {
        char[] masked = tape.text.toCharArray();
        for (int i = 0; i < length; i++) {
            masked[i] = referenced[i] ? '&' : masked[i];
        }
        return new String(masked);
    }

    /** A run of backticks opens a code span if one of the same length follows. */
    private void backticks() {
        if (tape.text.indexOf('`') < 0) {
            return;
        }
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
            int bare = words && hidden[start] ? start + 1 : start;
            if (mixed || words && following.contains(end - bare)) {
                hideWords(bare, end);
            }
            if (words && hidden[end - 1] || mixed || bare > start) {
                // To a run before, which sees no escapes, each of these is a run of its own.
                following.add(1);
                following.add(end - bare);
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
        if (tape.text.indexOf('[') < 0 && tape.text.indexOf(']') < 0) {
            return;
        }
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
                            && (opener == 0 && (note || isDefinition(closer + 2))
                                    || note && isLineEnd(opener - 1));
            case ' ', '\t' ->
                    tape.place.opensItem()
                            && opener == 0
                            && closer == 2
                            && " xX".indexOf(tape.at(1)) >= 0;
            default -> false;
        };
    }

    /**
     * Whether a target, perhaps with a title, and nothing else follows, or the like of it again.
     */
    private boolean isDefinition(int start) {
        int end = tape.text.indexOf('\n', start);
        var target = tape.text.substring(start, end < 0 ? length : end).strip();
        int blank = target.indexOf(' ');
        return blank < 0
                || target.startsWith("<")
                || target.chars().anyMatch(Character::isISOControl)
                || "\"'([".indexOf(target.substring(blank).strip().charAt(0)) >= 0;
    }

    private void angles(String masked) {
        var tags = new MarkdownTags(masked);
        for (int i = 0; i < length; i++) {
            if (tape.isWords(i, '<')) {
                hidden[i] |= tags.startsAt(i);
            }
        }
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
        if (tape.text.indexOf('&') < 0) {
            return;
        }
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

package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.render.MarkdownCharacters.Kind;

/**
 * Hides the runs of marks in words that would be emphasis: where one that can open meets one that
 * can close.
 */
final class MarkdownRuns {

    private record Run(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private final MarkdownTape tape;
    private final boolean[] hidden;
    private final boolean[] referenced;

    MarkdownRuns(MarkdownTape tape, boolean[] hidden, boolean[] referenced) {
        this.tape = tape;
        this.hidden = hidden;
        this.referenced = referenced;
    }

    void hide() {
        for (char mark : new char[] {'*', '_', '~'}) {
            if (tape.text.indexOf(mark) >= 0) {
                hide(mark);
            }
        }
    }

    /**
     * Goes from the last run to the first, so that the runs that could close are known at those
     * that could open.
     */
    private void hide(char mark) {
        var runs = runs(mark);
        boolean[] closers = new boolean[3];
        int depth = 0;
        for (int i = runs.size() - 1; i >= 0; i--) {
            var run = runs.get(i);
            if (tape.is(run.start, MarkdownTape.CLOSER)) {
                depth++;
            } else if (tape.is(run.start, MarkdownTape.OPENER)) {
                depth--;
                // One of ours that stands in a word could close one of theirs, too.
                closers[size(mark, run.length())] |= before(run) != Kind.BLANK;
            } else {
                words(mark, run, depth > 0, closers);
            }
        }
    }

    private void words(char mark, Run run, boolean inside, boolean[] closers) {
        boolean beside = isOurs(mark, run.start - 1) || isOurs(mark, run.end);
        if (beside || isDangerous(mark, run, inside, closers)) {
            hidden[run.start] = true;
            var rest = new Run(run.start + 1, run.end);
            // Of two tildes the second alone means nothing, unless it meets another.
            boolean single =
                    mark == '~'
                            && !beside
                            && rest.length() == 1
                            && !isDangerous(mark, rest, inside, closers);
            for (int i = rest.start; i < rest.end && !single; i++) {
                hidden[i] = true;
            }
            closers[1] |= single && canClose(mark, rest);
        } else if (canClose(mark, run)) {
            closers[size(mark, run.length())] = true;
        }
    }

    private boolean isDangerous(char mark, Run run, boolean inside, boolean[] closers) {
        int size = size(mark, run.length());
        boolean ofOurSize = mark != '~' || size == 2;
        if (inside && ofOurSize && (canOpen(mark, run) || canClose(mark, run))) {
            return true;
        }
        return size > 0 && closers[size] && canOpen(mark, run);
    }

    /**
     * Runs of tildes match only those of the same length, one or two; all other runs match each
     * other.
     */
    private static int size(char mark, int length) {
        if (mark != '~') {
            return 1;
        }
        return length > 2 ? 0 : length;
    }

    /** The runs of a mark; a character at the start of one that is hidden already is none of it. */
    private List<Run> runs(char mark) {
        var runs = new ArrayList<Run>();
        for (int start = tape.text.indexOf(mark);
                start >= 0;
                start = tape.text.indexOf(mark, start)) {
            int end = start + 1;
            while (end < tape.length() && tape.at(end) == mark && tape.is(end, tape.kind(start))) {
                end++;
            }
            int first = hidden[start] ? start + 1 : start;
            if (!tape.is(start, MarkdownTape.MARKUP) && first < end) {
                runs.add(new Run(first, end));
            }
            start = end;
        }
        return runs;
    }

    private boolean isOurs(char mark, int i) {
        return i >= 0 && i < tape.length() && tape.at(i) == mark && !tape.isWords(i);
    }

    private boolean canOpen(char mark, Run run) {
        return isLeftFlanking(run)
                && (mark != '_' || !isRightFlanking(run) || before(run) == Kind.PUNCTUATION);
    }

    private boolean canClose(char mark, Run run) {
        return isRightFlanking(run)
                && (mark != '_' || !isLeftFlanking(run) || after(run) == Kind.PUNCTUATION);
    }

    private boolean isLeftFlanking(Run run) {
        var after = after(run);
        return after == Kind.WORD || after == Kind.PUNCTUATION && before(run) != Kind.WORD;
    }

    private boolean isRightFlanking(Run run) {
        var before = before(run);
        return before == Kind.WORD || before == Kind.PUNCTUATION && after(run) != Kind.WORD;
    }

    private Kind before(Run run) {
        if (run.start == 0) {
            return Kind.BLANK;
        }
        return referenced[run.start - 1]
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(tape.text.codePointBefore(run.start));
    }

    private Kind after(Run run) {
        if (run.end == tape.length()) {
            return Kind.BLANK;
        }
        return referenced[run.end]
                ? Kind.PUNCTUATION
                : MarkdownCharacters.kindOf(tape.text.codePointAt(run.end));
    }
}

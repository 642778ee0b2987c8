package org.copydesk.validate.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds brackets without a partner. */
final class UnbalancedBrackets implements Rule {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/unbalanced-brackets",
                            "A bracket opens and does not close in its paragraph, or the reverse. Put"
                                    + " in the other one. Smileys and the brackets of “a)” or “1)” are"
                                    + " left alone.")
                    .example("It folds (and irons.", "It folds (and irons).");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        Stretch.all(draft).forEach(words -> check(words, findings));
    }

    private static void check(Stretch words, Findings findings) {
        var text = words.text();
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0 && !isSmiley(text, i)) {
                open.push(i);
            } else if (kind >= 0) {
                close(words, i, OPENING.charAt(kind), open, findings);
            }
        }
        open.descendingIterator()
                .forEachRemaining(i -> report(words, i, "opens and does not close", findings));
    }

    private static void close(
            Stretch words, int at, char opening, Deque<Integer> open, Findings findings) {
        var text = words.text();
        if (!open.isEmpty() && text.charAt(open.element()) == opening) {
            open.pop();
        } else if (!isSmiley(text, at) && !numbers(text, at)) {
            report(words, at, "closes and does not open", findings);
        }
    }

    private static void report(Stretch words, int at, String what, Findings findings) {
        findings.add(
                words.spanOf(at),
                "this bracket " + what + " in its paragraph; put in the other one");
    }

    private static boolean isSmiley(String text, int at) {
        int eyes = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
        return eyes >= 0
                && ":;=".indexOf(text.charAt(eyes)) >= 0
                && (eyes == 0 || parts(text.charAt(eyes - 1)) || at - eyes > 1);
    }

    /** No face begins behind a word or behind another colon, as in “std::{fs, io}”. */
    private static boolean parts(char before) {
        return !Character.isLetterOrDigit(before) && before != ':';
    }

    /** “1) fold, 2) iron” and “a) fold”. */
    private static boolean numbers(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean apart =
                start == 0
                        || !Character.isLetterOrDigit(text.charAt(start - 1))
                                && text.charAt(start - 1) != '.';
        return at > start && at - start <= 2 && apart;
    }
}

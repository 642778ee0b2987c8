package org.copydesk.validate.text;

import java.util.BitSet;

/** Tells straight quotation marks from marks of inches and seconds, which look the same. */
final class StraightQuotes {

    private final String text;

    /** The marks behind digits where a later one closes what is open. */
    private final BitSet closedLater = new BitSet();

    private StraightQuotes(String text) {
        this.text = text;
    }

    /**
     * Where quotation marks stand. One behind a digit closes at most, as in “the class of 2020”.
     */
    static BitSet in(String text) {
        int last = text.lastIndexOf('"');
        var quotes = new StraightQuotes(text);
        quotes.lookAhead(last);
        return last < 0 ? quotes.closedLater : quotes.marks();
    }

    private void lookAhead(int last) {
        boolean closes = false;
        for (int i = last; i >= 0; i = text.lastIndexOf('"', i - 1)) {
            if (isBehindDigit(i)) {
                closedLater.set(i, closes);
            } else {
                closes = !opens(text, i);
            }
        }
    }

    private BitSet marks() {
        var marks = new BitSet();
        boolean open = false;
        boolean opened = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (!isBehindDigit(i) || open && opened && !closedLater.get(i)) {
                marks.set(i);
                open = !open;
                opened = opens(text, i);
            }
        }
        return marks;
    }

    /** A fraction such as ½ is a digit, too. */
    private boolean isBehindDigit(int at) {
        return at > 0 && isDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Whether a mark at a place opens what it marks. */
    static boolean opens(String text, int at) {
        return at == 0 || " \u00A0\n\t([{—–-“„‘\"'/".indexOf(text.charAt(at - 1)) >= 0;
    }
}

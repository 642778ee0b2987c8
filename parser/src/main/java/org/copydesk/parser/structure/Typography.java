package org.copydesk.parser.structure;

import org.copydesk.model.profile.Wording;

/**
 * What can be seen of a line of English without knowing what it says. Of a text of more words than
 * {@value #MANY} that many are counted; its last sentence and its last character are known.
 *
 * @param words how many words it has
 * @param weighty how many of them would be capitalised in a title, the first left out
 * @param capitalised how many of the weighty ones are
 * @param upper how many letters are capitals
 * @param lower how many letters are small
 * @param sentences how many sentences end inside it, the last one left out
 * @param last its last character, closing quotes and brackets left out; NUL if it has none
 * @param lastSentence where its last sentence begins
 */
record Typography(
        int words,
        int weighty,
        int capitalised,
        int upper,
        int lower,
        int sentences,
        char last,
        int lastSentence) {

    /** No line has so many words; a text of more is running text, whatever else it is. */
    private static final int MANY = 45;

    /** Words this long are capitalised in a title, whatever they are. */
    private static final int WEIGHTY_LENGTH = 5;

    /** Digits of the number before a heading. */
    private static final int LONGEST_NUMBER = 3;

    static Typography of(String text) {
        var scan = new Scan(text);
        scan.run();
        return scan.result();
    }

    /** The last character of a text, closing quotes and brackets left out; NUL if it has none. */
    static char markAtEnd(String text) {
        int last = new Scan(text).lastMark(0, text.length());
        return last < 0 ? 0 : text.charAt(last);
    }

    /** Where the emoji begin that close a text, with blanks before them; its end if none do. */
    static int emojiFrom(String text) {
        int from = text.length();
        while (from > 0 && Wording.isEmoji(text.charAt(from - 1))) {
            from--;
        }
        int end = from;
        while (from < text.length() && end > 0 && Wording.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the words behind an emoji begin; 0 if none opens a text. */
    static int emojiTo(String text) {
        int to = 0;
        while (to < text.length() && Wording.isEmoji(text.charAt(to))) {
            to++;
        }
        while (to > 0 && to < text.length() && Wording.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    boolean endsSentence() {
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    boolean isAllCapitals() {
        return upper >= 2 && lower == 0;
    }

    /** Whether all words are capitalised that a title would capitalise. */
    boolean isFullTitleCase() {
        return upper > 0 && capitalised == weighty;
    }

    /** Whether nearly all words are capitalised that a title would capitalise. */
    boolean isTitleCase() {
        return upper > 0 && capitalised * 10 >= weighty * 8;
    }

    private static final class Scan {
        private final String text;
        private int words;
        private int weighty;
        private int capitalised;
        private int upper;
        private int lower;
        private int sentences;
        private int lastSentence;

        Scan(String text) {
            this.text = text;
        }

        void run() {
            int i = 0;
            while (i < text.length() && words <= MANY) {
                i = Glyph.of(text.charAt(i)) == Glyph.BLANK ? i + 1 : word(i);
            }
            if (words > MANY) {
                lastSentence = Math.max(lastSentence, lastSentenceBehind(i));
            }
        }

        /** Takes the word that begins at an offset; gives its end. */
        private int word(int start) {
            int marks = 0;
            int digits = 0;
            int capitals = 0;
            int end = start;
            byte glyph = Glyph.SMALL;
            for (; end < text.length(); end++) {
                byte next = Glyph.of(text.charAt(end));
                if (next == Glyph.BLANK) {
                    break;
                }
                glyph = next;
                if (glyph != Glyph.SMALL) {
                    marks += glyph == Glyph.MARK ? 1 : 0;
                    digits += glyph == Glyph.DIGIT ? 1 : 0;
                    capitals += glyph == Glyph.CAPITAL ? 1 : 0;
                }
            }
            int letters = end - start - marks;
            upper += capitals;
            lower += letters - capitals - digits;
            count(letters, capitals + digits > 0);
            if (glyph == Glyph.MARK && end < text.length() && endsSentence(start, end)) {
                sentences++;
                lastSentence = end;
            }
            return end;
        }

        private void count(int letters, boolean capital) {
            if (words > 0 && letters >= WEIGHTY_LENGTH) {
                weighty++;
                capitalised += capital ? 1 : 0;
            }
            words += letters > 0 ? 1 : 0;
        }

        /** Where the last sentence begins behind an offset; 0 if none ends there. */
        private int lastSentenceBehind(int from) {
            int end = text.length();
            while (end > from) {
                int start = end;
                while (start > from && !Wording.isBlank(text.charAt(start - 1))) {
                    start--;
                }
                if (start < end && end < text.length() && endsSentence(start, end)) {
                    return end;
                }
                end = start - 1;
            }
            return 0;
        }

        /**
         * Initials and abbreviations with inner full stops end nothing, nor does a full stop before
         * a small letter.
         */
        private boolean endsSentence(int start, int end) {
            int last = lastMark(start, end);
            char c = last < start ? ' ' : text.charAt(last);
            boolean mark = c == '!' || c == '?' || c == '…' || c == '.' && isWord(start, last);
            int next = end;
            while (next < text.length() && Wording.isBlank(text.charAt(next))) {
                next++;
            }
            return mark && next < text.length() && !Character.isLowerCase(text.charAt(next));
        }

        /**
         * Whether what stands before a full stop is no initial, no abbreviation with a full stop
         * inside and not the number of the line.
         */
        private boolean isWord(int start, int mark) {
            boolean number = Character.isDigit(text.charAt(Math.max(start, mark - 1)));
            int least = number ? start == 0 ? LONGEST_NUMBER + 1 : 1 : 3;
            return mark - start >= least && text.indexOf('.', start) == mark;
        }

        /**
         * Where the last mark between two offsets stands that closes nothing; less than the first
         * if none does.
         */
        private int lastMark(int start, int end) {
            int last = end - 1;
            while (last >= start
                    && (isClosing(text.charAt(last))
                            || Wording.isBlank(text.charAt(last))
                            || Wording.isInvisible(text.charAt(last)))) {
                last--;
            }
            return last;
        }

        private static boolean isClosing(char c) {
            return switch (c) {
                case '"', '\'', '’', '”', ')', ']', '»' -> true;
                default -> Wording.isEmoji(c);
            };
        }

        /**
         * A sentence followed by its source in brackets, “… of AI. (Reuters)”, ends before the
         * brackets.
         */
        private int beforeAttribution() {
            int end = text.stripTrailing().length();
            int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(') : -1;
            boolean afterSentence =
                    open > 1
                            && Wording.isBlank(text.charAt(open - 1))
                            && ".!?”\"".indexOf(text.charAt(open - 2)) >= 0;
            return afterSentence ? open : text.length();
        }

        private char mark(int last) {
            if (last < 0) {
                return 0;
            }
            return isEllipsis(last) ? '…' : text.charAt(last);
        }

        /** Three full stops in a row, with blanks or without, are an ellipsis. */
        private boolean isEllipsis(int last) {
            int stops = 0;
            int i = last;
            while (i >= 0 && stops < 3 && (text.charAt(i) == '.' || text.charAt(i) == ' ')) {
                stops += text.charAt(i) == '.' ? 1 : 0;
                i--;
            }
            return stops == 3;
        }

        Typography result() {
            int last = lastMark(0, beforeAttribution());
            return new Typography(
                    words, weighty, capitalised, upper, lower, sentences, mark(last), lastSentence);
        }
    }
}

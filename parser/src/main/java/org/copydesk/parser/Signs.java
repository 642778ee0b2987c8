package org.copydesk.parser;

/**
 * Counts what may begin a node, before anything is read: of a text that is made of little else,
 * each character becomes many objects, also in the parsers under ours.
 */
final class Signs {

    private static final String ALL = "\n\r<|*_[`~\\&@:";

    /** Of a long text, one character in so many may be a sign. */
    private static final int APART = 25;

    private static final boolean[] IS_SIGN = new boolean[128];

    static {
        ALL.chars().forEach(sign -> IS_SIGN[sign] = true);
    }

    private Signs() {}

    /**
     * Up to where a text has no more signs than it may have.
     *
     * @param end where to stop at the latest
     * @param most how many signs any text may have
     * @return the offset of the first sign too many, else the end
     */
    static int end(String text, int end, int most) {
        int left = Math.max(most, end / APART);
        if (end <= left) {
            return end;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < IS_SIGN.length && IS_SIGN[c] && left-- == 0) {
                return i;
            }
        }
        return end;
    }
}

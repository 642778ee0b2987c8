package org.copydesk.render;

/** The blocks that stand side by side in one container. */
final class MarkdownLevel {

    private final boolean tight;
    private boolean begun;

    /** The mark of the list right before; a blank if there is none. */
    private char mark;

    /** The same for the block that has just been begun. */
    private char markBefore = ' ';

    /**
     * The blocks of a container that has just been opened.
     *
     * @param tight whether no blank lines part the blocks
     * @param mark the mark of the list item that they stand in; a row of the same marks would be a
     *     rule
     */
    MarkdownLevel(boolean tight, char mark) {
        this.tight = tight;
        this.mark = mark;
    }

    /** Begins a block; whether a blank line must stand before it. */
    boolean begin() {
        boolean parted = begun && !tight;
        begun = true;
        markBefore = mark;
        mark = ' ';
        return parted;
    }

    /** Lets the next block stand right below, without a blank line. */
    void goOn() {
        begun = false;
    }

    /**
     * The mark for the bullets of the list that has just been begun: never that of a list right
     * before it.
     */
    char bullet() {
        return markBefore == '-' ? '*' : '-';
    }

    /** The same for what follows the numbers of a list. */
    char delimiter() {
        return markBefore == '.' ? ')' : '.';
    }

    /** Notes that the block just written was a list with the given mark. */
    void end(char listMark) {
        mark = listMark;
    }
}

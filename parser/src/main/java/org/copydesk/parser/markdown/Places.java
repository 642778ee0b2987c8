package org.copydesk.parser.markdown;

import org.commonmark.node.Node;

/** Where the nodes of commonmark-java stand in the source, which may begin before the Markdown. */
final class Places {

    private final String source;
    private final int base;
    private EscapedPipes pipes = EscapedPipes.NONE;
    private int start;
    private int end;

    /**
     * Places in a source.
     *
     * @param base where the Markdown begins in the source
     */
    Places(String source, int base) {
        this.source = source;
        this.base = base;
    }

    String source() {
        return source;
    }

    /** Looks, from now on, for what stands in a cell of a table with these pipes. */
    void inCell(EscapedPipes escaped) {
        pipes = escaped;
    }

    /** Looks where a node stands; whether it has a place. */
    boolean find(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        var first = spans.get(0);
        var last = spans.get(spans.size() - 1);
        start = pipes.inSource(base + first.getInputIndex());
        end = pipes.inSource(base + last.getInputIndex() + last.getLength());
        return true;
    }

    /** Looks where a block stands, blanks before and behind it left out. */
    void findBlock(Node node) {
        find(node);
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(source.charAt(end - 1))) {
            end--;
        }
    }

    /** Where the node begins that was looked for last. */
    int start() {
        return start;
    }

    /** Where the node ends that was looked for last. */
    int end() {
        return end;
    }

    /** Control characters are no blanks: a text may end with one. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

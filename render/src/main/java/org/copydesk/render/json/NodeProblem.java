package org.copydesk.render.json;

/** Says why a node can't be read; never leaves this package. */
final class NodeProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final int token;

    /**
     * A problem.
     *
     * @param token which token of the stream it is about, the first being 1
     */
    NodeProblem(String words, int token) {
        super(words, null, false, false);
        this.words = words;
        this.token = token;
    }

    String words() {
        return words;
    }

    int token() {
        return token;
    }
}

package org.copydesk.render.json;

import tools.jackson.core.TokenStreamLocation;

/** Says why a node can't be read; never leaves this package. */
final class NodeProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TokenStreamLocation location;
    private final String words;

    NodeProblem(String words, TokenStreamLocation location) {
        super(words, null, false, false);
        this.words = words;
        this.location = location;
    }

    String words() {
        return words;
    }

    TokenStreamLocation location() {
        return location;
    }
}

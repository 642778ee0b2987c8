package org.copydesk.parser.structure;

import org.copydesk.parser.surface.SourceBlock;

/** Says that the role of a block can’t follow the roles before it. */
final class MisfitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SourceBlock block;

    MisfitException(SourceBlock block, Throwable cause) {
        super("no issue goes on like this", cause);
        this.block = block;
    }

    SourceBlock block() {
        return block;
    }
}

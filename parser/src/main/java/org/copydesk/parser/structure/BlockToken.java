package org.copydesk.parser.structure;

import org.antlr.v4.runtime.CommonToken;
import org.copydesk.parser.surface.SourceBlock;

/** A block under its role, as the grammar sees it. */
final class BlockToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final transient SourceBlock block;

    BlockToken(Role role, SourceBlock block) {
        super(role.tokenType());
        this.block = block;
        setText(role.name());
    }

    SourceBlock block() {
        return block;
    }
}

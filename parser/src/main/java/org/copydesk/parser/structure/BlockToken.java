package org.copydesk.parser.structure;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.copydesk.parser.surface.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block under its role, as the grammar sees it; it has no characters of its own.
 *
 * @param role the role
 * @param block the block
 * @param index its number among all blocks, from 0
 */
record BlockToken(Role role, SourceBlock block, int index) implements Token {

    @Override
    public int getType() {
        return role.tokenType();
    }

    @Override
    public String getText() {
        return role.name();
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return 0;
    }

    @Override
    public int getStartIndex() {
        return -1;
    }

    @Override
    public int getStopIndex() {
        return -1;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }
}

package org.copydesk.parser.text;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/**
 * Gives the same token again and again, to a reader who keeps none and asks only for its type and
 * where it starts and stops.
 */
final class OneToken implements TokenFactory<CommonToken> {

    private final CommonToken token = new CommonToken(0);

    @Override
    public CommonToken create(
            Pair<TokenSource, CharStream> source,
            int type,
            String text,
            int channel,
            int start,
            int stop,
            int line,
            int column) {
        token.setType(type);
        token.setStartIndex(start);
        token.setStopIndex(stop);
        return token;
    }

    @Override
    public CommonToken create(int type, String text) {
        throw new UnsupportedOperationException("every token has a place");
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads the blocks off parse trees. */
final class Tree {

    private Tree() {}

    /** All blocks below a node, in order. */
    static List<BlockToken> tokensOf(ParserRuleContext tree) {
        var tokens = new ArrayList<BlockToken>();
        collect(tree, tokens);
        return tokens;
    }

    private static void collect(ParseTree tree, List<BlockToken> tokens) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            var child = tree.getChild(i);
            if (child instanceof TerminalNode leaf
                    && leaf.getSymbol() instanceof BlockToken token) {
                tokens.add(token);
            } else {
                collect(child, tokens);
            }
        }
    }

    /** The blocks of one role that are children of a node. */
    static List<BlockToken> directTokensOf(ParserRuleContext tree, int type) {
        var tokens = new ArrayList<BlockToken>();
        for (var leaf : tree.getTokens(type)) {
            if (leaf.getSymbol() instanceof BlockToken token) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Where the first block of a node begins in the source. */
    static int start(ParserRuleContext tree) {
        return ((BlockToken) tree.getStart()).block().start();
    }

    /** Where the last block of a node ends in the source. */
    static int end(ParserRuleContext tree) {
        return ((BlockToken) tree.getStop()).block().end();
    }
}

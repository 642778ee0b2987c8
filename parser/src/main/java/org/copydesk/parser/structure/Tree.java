package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.copydesk.parser.grammar.IssueParser;

/** The parse tree of an issue, down to its items, and the blocks that are its leaves. */
final class Tree {

    private final Tagged tagged;
    private final List<BlockToken> tokens;
    private final IssueParser.IssueContext root;

    private Tree(Tagged tagged, List<BlockToken> tokens) {
        this.tagged = tagged;
        this.tokens = tokens;
        var parser = new ItemParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        // Every sequence that the tagger gives is in the language of the grammar; a test walks all
        // of them.
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        root = parser.issue();
    }

    /**
     * Parses blocks under their roles.
     *
     * @throws MisfitException if a role can’t follow those before it
     */
    static Tree of(Tagged tagged) {
        var tokens = new ArrayList<BlockToken>(tagged.blocks().size());
        for (int i = 0; i < tagged.blocks().size(); i++) {
            tokens.add(new BlockToken(tagged.roles().get(i), tagged.blocks().get(i), i));
        }
        try {
            return new Tree(tagged, tokens);
        } catch (ParseCancellationException e) {
            throw new MisfitException(misfit(tokens, e).block(), e);
        }
    }

    private static BlockToken misfit(
            List<BlockToken> tokens, ParseCancellationException cancelled) {
        return cancelled.getCause() instanceof RecognitionException cause
                        && cause.getOffendingToken() instanceof BlockToken token
                ? token
                : tokens.get(tokens.size() - 1);
    }

    /** The blocks and their roles. */
    Tagged tagged() {
        return tagged;
    }

    IssueParser.IssueContext root() {
        return root;
    }

    /** All blocks below a node, in order. */
    List<BlockToken> tokensOf(ParserRuleContext node) {
        return tokens.subList(node.getStart().getTokenIndex(), node.getStop().getTokenIndex() + 1);
    }

    /** The blocks of one role that are children of a node. */
    static List<BlockToken> directTokensOf(ParserRuleContext node, int type) {
        var direct = new ArrayList<BlockToken>();
        for (var leaf : node.getTokens(type)) {
            if (leaf.getSymbol() instanceof BlockToken token) {
                direct.add(token);
            }
        }
        return direct;
    }

    /** Where the first block of a node begins in the source. */
    static int start(ParserRuleContext node) {
        return ((BlockToken) node.getStart()).block().start();
    }

    /** Where the last block of a node ends in the source. */
    static int end(ParserRuleContext node) {
        return ((BlockToken) node.getStop()).block().end();
    }
}

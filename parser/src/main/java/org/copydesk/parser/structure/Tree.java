package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.copydesk.parser.grammar.IssueParser;
import org.copydesk.parser.surface.SourceBlock;

/** The parse tree of an issue, down to its items, and the blocks that are its leaves. */
final class Tree {

    private final List<BlockToken> tokens;
    private final IssueParser.IssueContext root;

    private Tree(List<BlockToken> tokens) {
        this.tokens = tokens;
        var parser = new ItemParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        // Every sequence that the tagger gives is in the language of the grammar; a test walks all
        // of them.
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        root = parser.issue();
    }

    /** Parses blocks under their roles. */
    static Tree of(Tagged tagged) {
        var tokens = new ArrayList<BlockToken>(tagged.blocks().size());
        for (int i = 0; i < tagged.blocks().size(); i++) {
            tokens.add(new BlockToken(tagged.roles().get(i), tagged.blocks().get(i), i));
        }
        return new Tree(tokens);
    }

    /** The first block whose role can’t follow the roles before it; nothing if all fit. */
    static Optional<SourceBlock> misfit(Tagged tagged) {
        try {
            Tree.of(tagged);
            return Optional.empty();
        } catch (ParseCancellationException e) {
            if (e.getCause() instanceof RecognitionException cause
                    && cause.getOffendingToken() instanceof BlockToken token) {
                return Optional.of(token.block());
            }
            return Optional.of(tagged.blocks().get(tagged.blocks().size() - 1));
        }
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

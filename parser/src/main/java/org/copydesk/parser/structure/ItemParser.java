package org.copydesk.parser.structure;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.copydesk.parser.grammar.IssueParser;

/**
 * Makes the parse tree of an issue down to its items: what is in an item is checked, but its blocks
 * and their roles say all that a tree would.
 */
final class ItemParser extends IssueParser {

    ItemParser(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public void enterRule(ParserRuleContext node, int state, int rule) {
        super.enterRule(node, state, rule);
        if (isInItem(rule)) {
            setBuildParseTree(false);
        }
    }

    @Override
    public void exitRule() {
        if (isInItem(getContext().getRuleIndex())) {
            setBuildParseTree(true);
        }
        super.exitRule();
    }

    private static boolean isInItem(int rule) {
        return rule == RULE_piece || rule == RULE_brief || rule == RULE_promotion;
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.copydesk.model.Block;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.grammar.IssueParser;

/** Makes the issue of the parse tree, and notes where its parts stand. */
final class IssueBuilder {

    private final SourceMap.Builder spans;
    private final BlockBuilder blocks;
    private final ItemBuilder items;

    IssueBuilder(String source, SourceMap.Builder spans, Cues cues, Labels labels) {
        this.spans = spans;
        blocks = new BlockBuilder(source, spans, cues, labels);
        items = new ItemBuilder(source, spans, blocks, cues, labels);
    }

    Issue issue(Tree tree, Metadata metadata, int sourceLength) {
        var root = tree.root();
        var sections = new ArrayList<Section>();
        if (root.untitledSection() != null) {
            var untitled = root.untitledSection();
            sections.add(section(tree, untitled, untitled.item()));
        }
        root.titledSection().forEach(titled -> sections.add(section(tree, titled, titled.item())));
        var letter =
                Optional.ofNullable(root.letter()).map(node -> letter(tree.tokensOf(node), node));
        var footer = Optional.ofNullable(root.footer()).map(this::footer);
        var issue =
                new Issue(
                        metadata,
                        blocksOf(root.front(), IssueParser.FURNITURE),
                        letter,
                        sections,
                        footer);
        return spans.put(issue, 0, sourceLength);
    }

    private Letter letter(List<BlockToken> tokens, ParserRuleContext node) {
        var salutation = new ArrayList<Line>();
        var body = new ArrayList<Block>();
        var signOff = new ArrayList<Line>();
        var signature = new ArrayList<Line>();
        var postscripts = new ArrayList<Block>();
        for (BlockToken token : tokens) {
            switch (token.getType()) {
                case IssueParser.SALUTATION -> salutation.add(blocks.line(token.block()));
                case IssueParser.SIGN_OFF -> signOff.add(blocks.line(token.block()));
                case IssueParser.SIGNATURE -> signature.add(blocks.line(token.block()));
                case IssueParser.LETTER_BODY -> body.add(blocks.block(token.block()));
                case IssueParser.LETTER_FIGURE -> body.add(blocks.figure(token.block()));
                case IssueParser.AFTERWORD_FIGURE -> postscripts.add(blocks.figure(token.block()));
                default -> postscripts.add(blocks.block(token.block()));
            }
        }
        return put(
                new Letter(salutation.stream().findFirst(), body, signOff, signature, postscripts),
                node);
    }

    private Section section(
            Tree tree, ParserRuleContext node, List<IssueParser.ItemContext> children) {
        var title =
                Tree.directTokensOf(node, IssueParser.SECTION_TITLE).stream()
                        .map(t -> blocks.line(t.block()))
                        .findFirst();
        var introduction = blocksOf(node, IssueParser.SECTION_BODY);
        var made = children.stream().map(child -> item(tree.tokensOf(child), child)).toList();
        return put(new Section(title, introduction, made), node);
    }

    private Item item(List<BlockToken> tokens, ParserRuleContext node) {
        return put(items.item(tokens), node);
    }

    private Footer footer(IssueParser.FooterContext node) {
        return put(new Footer(blocksOf(node, IssueParser.FOOTER_BODY)), node);
    }

    private List<Block> blocksOf(ParserRuleContext node, int type) {
        return Tree.directTokensOf(node, type).stream()
                .map(token -> blocks.block(token.block()))
                .toList();
    }

    private <N extends Node> N put(N made, ParserRuleContext node) {
        return spans.put(made, Tree.start(node), Tree.end(node));
    }
}

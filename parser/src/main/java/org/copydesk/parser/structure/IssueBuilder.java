package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.copydesk.model.Block;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
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

    Issue issue(IssueParser.IssueContext tree, Metadata metadata, int sourceLength) {
        var sections = new ArrayList<Section>();
        if (tree.untitledSection() != null) {
            sections.add(section(tree.untitledSection(), tree.untitledSection().item()));
        }
        tree.titledSection().forEach(section -> sections.add(section(section, section.item())));
        var letter = Optional.ofNullable(tree.letter()).map(this::letter);
        var footer = Optional.ofNullable(tree.footer()).map(this::footer);
        var issue =
                new Issue(
                        metadata,
                        blocksOf(tree.front(), IssueParser.FURNITURE),
                        letter,
                        sections,
                        footer);
        return spans.put(issue, 0, sourceLength);
    }

    private Letter letter(IssueParser.LetterContext tree) {
        var salutation = new ArrayList<Line>();
        var body = new ArrayList<Block>();
        var signOff = new ArrayList<Line>();
        var signature = new ArrayList<Line>();
        var postscripts = new ArrayList<Block>();
        for (BlockToken token : Tree.tokensOf(tree)) {
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
                tree);
    }

    private Section section(ParserRuleContext tree, List<IssueParser.ItemContext> children) {
        var title =
                Tree.directTokensOf(tree, IssueParser.SECTION_TITLE).stream()
                        .map(t -> blocks.line(t.block()))
                        .findFirst();
        var introduction = blocksOf(tree, IssueParser.SECTION_BODY);
        var made = children.stream().map(items::item).toList();
        return put(new Section(title, introduction, made), tree);
    }

    private Footer footer(IssueParser.FooterContext tree) {
        return put(new Footer(blocksOf(tree, IssueParser.FOOTER_BODY)), tree);
    }

    private List<Block> blocksOf(ParserRuleContext tree, int type) {
        return Tree.directTokensOf(tree, type).stream()
                .map(token -> blocks.block(token.block()))
                .toList();
    }

    private <N extends Node> N put(N node, ParserRuleContext tree) {
        return spans.put(node, Tree.start(tree), Tree.end(tree));
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.parser.grammar.IssueParser;
import org.copydesk.parser.surface.SourceBlock;

/** Makes the items of sections: stories, roundups, briefs and promotions. */
final class ItemBuilder {

    private final SourceMap.Builder spans;
    private final BlockBuilder blocks;
    private final String source;
    private final Labels labels;
    private final Promotions promotions;

    ItemBuilder(
            String source, SourceMap.Builder spans, BlockBuilder blocks, Cues cues, Labels labels) {
        this.labels = labels;
        this.spans = spans;
        this.blocks = blocks;
        this.source = source;
        promotions = new Promotions(cues);
    }

    /** Makes the item of its blocks, and leaves it to others to note its place. */
    Item item(List<BlockToken> tokens) {
        var first = tokens.get(0);
        boolean illustrated = first.getType() == IssueParser.LEAD_FIGURE;
        var figure =
                illustrated ? Optional.of(blocks.figure(first.block())) : Optional.<Figure>empty();
        var rest = illustrated ? tokens.subList(1, tokens.size()) : tokens;
        return switch (rest.get(0).getType()) {
            case IssueParser.BRIEF_HEADLINE -> brief(rest);
            case IssueParser.ROUNDUP_HEADLINE, IssueParser.UNTITLED_ENTRIES ->
                    roundup(figure, rest);
            case IssueParser.HEADLINE, IssueParser.OPENING -> story(figure, rest);
            default -> promotion(rest);
        };
    }

    private Brief brief(List<BlockToken> tokens) {
        var text = new ArrayList<Block>();
        tokens.subList(1, tokens.size()).forEach(token -> text.add(blocks.block(token.block())));
        return new Brief(blocks.line(tokens.get(0).block()), text);
    }

    private Story story(Optional<Figure> figure, List<BlockToken> tokens) {
        var story = Story.builder();
        figure.ifPresent(story::figure);
        var passages = new PassageBuilder(spans, blocks);
        for (var token : tokens) {
            switch (token.getType()) {
                case IssueParser.HEADLINE -> story.headline(blocks.line(token.block()));
                case IssueParser.BYLINE -> story.byline(blocks.line(token.block()));
                case IssueParser.DEK -> story.dek(blocks.dek(token.block()));
                case IssueParser.LABELLED -> passages.open(token.block());
                case IssueParser.OPENING -> opening(token.block(), story, passages);
                case IssueParser.FIGURE ->
                        passages.add(blocks.figure(token.block()), token.block());
                default -> passages.add(blocks.block(token.block()), token.block());
            }
        }
        return story.passages(passages.finish()).build();
    }

    /**
     * A story whose headline is lost opens with its dek, or with a labelled passage where that is
     * lost, too.
     */
    private void opening(SourceBlock block, Story.Builder story, PassageBuilder passages) {
        if (blocks.labelIn(block) > 0) {
            passages.open(block);
        } else if (labels == Labels.PLAIN || Asides.isAside(block)) {
            story.dek(blocks.dek(block));
        } else {
            passages.add(blocks.block(block), block);
        }
    }

    private Roundup roundup(Optional<Figure> figure, List<BlockToken> tokens) {
        var dek =
                tokens.stream()
                        .filter(t -> t.getType() == IssueParser.DEK)
                        .map(t -> blocks.dek(t.block()))
                        .findFirst();
        var entries = new EntryBuilder(source, spans, labels);
        var closing = new ArrayList<Block>();
        for (var token : tokens) {
            switch (token.getType()) {
                case IssueParser.ENTRIES, IssueParser.UNTITLED_ENTRIES -> entries(token, entries);
                case IssueParser.FIGURE ->
                        entries.goOn(blocks.figure(token.block()), token.block().end());
                case IssueParser.BODY -> closing.add(blocks.block(token.block()));
                default -> {}
            }
        }
        return new Roundup(
                figure,
                tokens.get(0).getType() == IssueParser.ROUNDUP_HEADLINE
                        ? Optional.of(blocks.line(tokens.get(0).block()))
                        : Optional.empty(),
                dek,
                entries.entries(),
                closing);
    }

    private void entries(BlockToken token, EntryBuilder entries) {
        var block = blocks.block(token.block());
        if (token.role() == Role.ENTRY_TEXT) {
            entries.goOn(block, token.block().end());
        } else {
            entries.add(block, token.block());
        }
    }

    private Promotion promotion(List<BlockToken> tokens) {
        var heading = Optional.<Line>empty();
        var figure = Optional.<Figure>empty();
        var text = new ArrayList<Block>();
        for (var token : tokens) {
            switch (token.getType()) {
                case IssueParser.PROMOTION_HEADING ->
                        heading = Optional.of(blocks.line(token.block()));
                case IssueParser.PROMOTION_BANNER ->
                        figure = Optional.of(blocks.figure(token.block()));
                case IssueParser.PROMOTION_FIGURE -> {
                    var banner = blocks.figure(token.block());
                    if (figure.isEmpty() && text.isEmpty()) {
                        figure = Optional.of(banner);
                    } else {
                        text.add(banner);
                    }
                }
                default -> text.add(blocks.block(token.block()));
            }
        }
        return promotions.promotion(heading, figure, text);
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Label;
import org.copydesk.model.Passage;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.SourceBlock;

/** Collects the passages of a story. */
final class PassageBuilder {

    private final SourceMap.Builder spans;
    private final BlockBuilder blocks;
    private final List<Passage> passages = new ArrayList<>();

    private Optional<Label> label = Optional.empty();
    private final List<Block> text = new ArrayList<>();
    private int start = -1;
    private int end;

    PassageBuilder(SourceMap.Builder spans, BlockBuilder blocks) {
        this.spans = spans;
        this.blocks = blocks;
    }

    /**
     * Opens a passage with the block that carries its label, unless the label is more than words:
     * then the block stays whole.
     */
    void open(SourceBlock block) {
        close();
        int length = blocks.labelIn(block);
        if (length <= 0) {
            add(blocks.block(block), block);
            return;
        }
        var labelled = blocks.labelled(block, length);
        label = Optional.of(labelled.label());
        if (labelled.text().isPresent()) {
            text.add(labelled.text().get());
        }
        extend(block);
    }

    /** Adds a block to the open passage. */
    void add(Block block, SourceBlock source) {
        text.add(block);
        extend(source);
    }

    List<Passage> finish() {
        close();
        return passages;
    }

    private void extend(SourceBlock block) {
        start = start < 0 ? block.start() : start;
        end = block.end();
    }

    private void close() {
        if (start >= 0) {
            passages.add(spans.put(new Passage(label, text), start, end));
        }
        label = Optional.empty();
        text.clear();
        start = -1;
    }
}

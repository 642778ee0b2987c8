package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/** Finds the roles of blocks in a notation in which the levels of headings tell their rank. */
final class OutlineTagger {

    private final MarkedShapes marked;
    private final Cues cues;

    OutlineTagger(ShapeReader shapes, Cues cues) {
        marked = new MarkedShapes(shapes, cues);
        this.cues = cues;
    }

    Tagged tag(List<SourceBlock> all) {
        var rules = new Rules(all);
        var roles = RoleTagger.OUTLINED.tag(looksOf(rules));
        Roundups.mark(rules.others(), roles, Labels.BOLD);
        return rules.putBack(roles);
    }

    private List<Look> looksOf(Rules rules) {
        var blocks = rules.others();
        var seen = new ArrayList<Shape>(blocks.size());
        blocks.forEach(block -> seen.add(marked.outlineShapeOf(block)));
        Masthead.mark(blocks, seen);
        Courtesies.mark(blocks, seen);
        var outline = new Outline(blocks, seen, cues);
        int closing = Asides.closingFrom(blocks);
        var looks = new ArrayList<Look>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var shape = i >= closing ? Shape.CLOSING : shapeOf(i, blocks, outline);
            boolean briefs = shape == Shape.SECTION_HEADING && cues.hasBriefs(blocks.get(i).text());
            looks.add(
                    Look.of(
                            shape,
                            rules.gap(i).before(shape),
                            briefs,
                            false,
                            Look.Unmarked.NOTHING));
        }
        return looks;
    }

    /** Right below a headline, or its byline, italics are a dek, whatever their words look like. */
    private static Shape shapeOf(int i, List<SourceBlock> blocks, Outline outline) {
        var shape = outline.rankedShape(i);
        int above = i > 0 && outline.rankedShape(i - 1) == Shape.BYLINE ? i - 2 : i - 1;
        boolean dek =
                above >= 0
                        && outline.rankedShape(above) == Shape.ITEM_HEADING
                        && Asides.isAside(blocks.get(i));
        return dek && shape != Shape.LABEL && shape != Shape.PROMOTED ? Shape.ASIDE : shape;
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.parser.structure.Look.Unmarked;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Finds the roles of blocks in a notation in which the levels of headings tell their rank. */
final class OutlineTagger {

    /** Shapes of italics that are no dek. */
    private static final Set<Shape> SAYS_MORE =
            EnumSet.of(Shape.FURNITURE, Shape.LABEL, Shape.PROMOTED, Shape.BYLINE);

    private final MarkedShapes marked;
    private final Cues cues;
    private final Deks deks = Deks.ofOutlines();

    OutlineTagger(ShapeReader shapes, Cues cues) {
        marked = new MarkedShapes(shapes, cues);
        this.cues = cues;
    }

    Tagged tag(List<SourceBlock> all) {
        var rules = new Rules(BoldHeadlines.raised(all, marked));
        var looks = looksOf(rules);
        var roles = RoleTagger.OUTLINED.tag(looks);
        LinkRows.mark(rules.others(), looks, roles);
        deks.mark(rules.others(), looks, roles);
        Roundups.mark(rules.others(), roles, Labels.BOLD);
        return rules.putBack(roles);
    }

    private List<Look> looksOf(Rules rules) {
        var blocks = rules.others();
        var seen = new ArrayList<Shape>(blocks.size());
        blocks.forEach(block -> seen.add(marked.outlineShapeOf(block)));
        Masthead.mark(blocks, seen);
        Courtesies.mark(blocks, seen);
        Masthead.markAboveGreeting(blocks, seen);
        straighten(blocks, seen);
        var outline = new Outline(blocks, seen, cues);
        int closing = rules.areEnded() ? blocks.size() : Asides.closingFrom(blocks);
        var looks = new ArrayList<Look>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean closes = i >= closing && seen.get(i) != Shape.WORD;
            var looked = shapeOf(i, blocks, outline);
            var shape = closes ? Shape.CLOSING : looked;
            boolean briefs = shape == Shape.SECTION_HEADING && cues.hasBriefs(blocks.get(i).text());
            looks.add(
                    Look.of(
                            shape,
                            rules.gap(i).before(shape),
                            briefs,
                            false,
                            unmarked(i, rules, outline)));
        }
        return looks;
    }

    private static Unmarked unmarked(int i, Rules rules, Outline outline) {
        if (endsItem(i, rules, outline)) {
            return Unmarked.LEAD;
        }
        return rules.endBelow(i) ? Unmarked.FOOTER : Unmarked.NOTHING;
    }

    /** Whether a line parts a picture from the headline, or the list of entries, below it. */
    private static boolean endsItem(int i, Rules rules, Outline outline) {
        if (rules.others().get(i).form() != Form.FIGURE
                || i + 1 == rules.others().size()
                || rules.gap(i + 1) != Gap.PARTED) {
            return false;
        }
        var below = outline.rankedShape(i + 1);
        return below == Shape.ITEM_HEADING || below == Shape.ENTRY_LIST;
    }

    /** Where a letter is all in italics, they say nothing of its paragraphs. */
    private void straighten(List<SourceBlock> blocks, List<Shape> seen) {
        int greeting = seen.indexOf(Shape.GREETING);
        if (greeting < 0 || !Asides.isAside(blocks.get(greeting))) {
            return;
        }
        for (int i = greeting; i < seen.size() && blocks.get(i).form() != Form.HEADING; i++) {
            if (seen.get(i) == Shape.ASIDE) {
                seen.set(i, marked.wordsShapeOf(blocks.get(i)));
            }
        }
    }

    /** Right below a headline, or its byline, italics are a dek, whatever their words look like. */
    private static Shape shapeOf(int i, List<SourceBlock> blocks, Outline outline) {
        var shape = outline.rankedShape(i);
        int above = i > 0 && outline.rankedShape(i - 1) == Shape.BYLINE ? i - 2 : i - 1;
        boolean dek =
                above >= 0
                        && outline.rankedShape(above) == Shape.ITEM_HEADING
                        && Asides.isAside(blocks.get(i));
        return dek && !SAYS_MORE.contains(shape) ? Shape.ASIDE : shape;
    }
}

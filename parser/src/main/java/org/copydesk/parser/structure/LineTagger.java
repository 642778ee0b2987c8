package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.model.profile.Expectations.HeadlineCase;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.structure.Look.Unmarked;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Finds the roles of blocks where the levels of headings tell nothing, or nothing marks headings at
 * all.
 */
final class LineTagger {

    private final ShapeReader shapes;
    private final MarkedShapes marked;
    private final Cues cues;
    private final Deks deks;

    /** Whether headlines need not be capitalised like titles. */
    private final boolean anyCase;

    private final boolean knowsLabels;

    LineTagger(Profile profile, ShapeReader shapes, Cues cues) {
        this.shapes = shapes;
        marked = new MarkedShapes(shapes, cues);
        this.cues = cues;
        deks = Deks.ofLines(profile);
        knowsLabels = !profile.labels().isEmpty();
        anyCase = profile.expectations().headlineCase() != HeadlineCase.TITLE;
    }

    /** The roles of blocks, of a notation with markup or without. */
    Tagged tag(List<SourceBlock> blocks, boolean markup) {
        return markup ? tagMarked(new Rules(blocks)) : tagPlain(blocks);
    }

    private Tagged tagPlain(List<SourceBlock> blocks) {
        var seen = new ArrayList<Shape>(blocks.size());
        blocks.forEach(block -> seen.add(shapes.shapeOf(block)));
        Masthead.mark(blocks, seen);
        Courtesies.mark(blocks, seen);
        Masthead.markAboveGreeting(blocks, seen);
        Closings.mark(blocks, seen);
        Credits.markPlain(blocks, seen);
        markLabels(blocks, seen);
        boolean underlined = underlinesHeadings(blocks);
        boolean pictured = describesPictures(seen);
        if (Capitals.mark(blocks, seen, pictured) || underlined) {
            Collections.replaceAll(seen, Shape.RULE, Shape.OTHER);
        }
        LeadIns.mark(blocks, seen);
        var looks = new ArrayList<Look>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var gap = i == 0 ? Gap.LINE : Gap.of(blocks.get(i).gap());
            var unmarked = unmarked(blocks.get(i), seen.get(i), underlined, pictured);
            looks.add(look(blocks.get(i), seen.get(i), gap, unmarked));
        }
        return new Tagged(blocks, rolesOf(blocks, looks));
    }

    /** A profile with labels knows them all. */
    private void markLabels(List<SourceBlock> blocks, List<Shape> seen) {
        if (!knowsLabels) {
            RepeatedLabels.mark(blocks, seen);
        }
    }

    /** Whether a text underlines its headings; one that is underlined may be so by chance. */
    private static boolean underlinesHeadings(List<SourceBlock> blocks) {
        return blocks.stream().filter(block -> block.form() == Form.HEADING).count() > 1;
    }

    /**
     * Whether lines of a text may be the words of pictures, as where it was taken from a page: a
     * profile with labels knows its newsletter, any other text shows it by one that is clear.
     */
    private boolean describesPictures(List<Shape> seen) {
        return knowsLabels || seen.contains(Shape.CAPTION);
    }

    private static Unmarked unmarked(
            SourceBlock block, Shape shape, boolean underlined, boolean pictured) {
        if (block.form() != Form.PARAGRAPH) {
            return Unmarked.NOTHING;
        } else if (underlined && shape != Shape.LEAD_IN && !Pictures.isBracketed(block.text())) {
            return Unmarked.HEADING;
        }
        return pictured ? Unmarked.NOTHING : Unmarked.PICTURE;
    }

    /** Where headings are marked, a rule only parts what is above it from what is below. */
    private Tagged tagMarked(Rules rules) {
        var blocks = rules.others();
        var looks = new ArrayList<Look>(blocks.size());
        var seen = new ArrayList<Shape>(blocks.size());
        blocks.forEach(block -> seen.add(marked.lineShapeOf(block)));
        Courtesies.mark(blocks, seen);
        Masthead.markAboveGreeting(blocks, seen);
        Credits.mark(blocks, seen);
        LinkedLines.mark(blocks, seen);
        BoldHeadlines.markSections(blocks, seen, marked);
        markLabels(blocks, seen);
        for (int i = 0; i < blocks.size(); i++) {
            looks.add(markedLook(i, blocks, seen.get(i), rules.gap(i).seen()));
        }
        return rules.putBack(rolesOf(blocks, looks));
    }

    private Look markedLook(int i, List<SourceBlock> blocks, Shape shape, Gap gap) {
        if (Kickers.isOne(i, blocks) && shape.isDisplay()) {
            return look(blocks.get(i), Shape.CAPITALS, gap, Unmarked.PICTURE);
        }
        boolean words = blocks.get(i).form() == Form.PARAGRAPH && shape != Shape.HEADING;
        return look(blocks.get(i), shape, gap, words ? Unmarked.HEADING : Unmarked.NOTHING);
    }

    private Look look(SourceBlock block, Shape shape, Gap gap, Unmarked unmarked) {
        boolean briefs = shape == Shape.SECTION && cues.hasBriefs(block.text());
        return Look.of(shape, gap, briefs, anyCase, unmarked);
    }

    private List<Role> rolesOf(List<SourceBlock> blocks, List<Look> looks) {
        var roles = RoleTagger.FLAT.tag(looks);
        LinkRows.mark(blocks, looks, roles);
        deks.mark(blocks, looks, roles);
        Roundups.mark(blocks, roles, Labels.PLAIN);
        return roles;
    }
}

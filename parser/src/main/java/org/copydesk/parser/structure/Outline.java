package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells titles of sections from headlines by the levels of headings.
 *
 * <p>Newsletters differ in the levels they use: what counts is which level has others below it.
 * Headings of levels 4 to 6 stand inside items, unless nothing but a list of entries is below.
 */
final class Outline {

    /** Sections have no deeper level than this. */
    static final int DEEPEST_SECTION = 2;

    static final int DEEPEST_HEADLINE = 3;

    /** Deeper than any heading: where no item has begun. */
    private static final int NO_HEADLINE = 7;

    private final List<SourceBlock> blocks;
    private final List<Shape> ranked;
    private final Cues cues;

    /** The outline of blocks that look as given on their own. */
    Outline(List<SourceBlock> blocks, List<Shape> shapes, Cues cues) {
        this.blocks = blocks;
        this.cues = cues;
        ranked = new ArrayList<>(shapes);
        int level = 0;
        int most = 0;
        for (int candidate = 1; candidate <= DEEPEST_SECTION; candidate++) {
            int votes = new Level(candidate, shapes).votes();
            if (votes > most) {
                most = votes;
                level = candidate;
            }
        }
        rank(level, shapes.indexOf(Shape.GREETING));
    }

    /** What a block looks like by its place in the outline, if it is a heading. */
    Shape rankedShape(int i) {
        return ranked.get(i);
    }

    private boolean isHeading(int i) {
        return blocks.get(i).form() == Form.HEADING;
    }

    private void rank(int sectionLevel, int greeting) {
        int headline = NO_HEADLINE;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(i)) {
                int level = blocks.get(i).level();
                boolean item =
                        level <= headline && mayBeHeadline(i, level) && !isPromoted(i, level);
                headline = level <= sectionLevel ? NO_HEADLINE : item ? level : headline;
                boolean section = level <= sectionLevel && !isAboveKnownLabel(i);
                if (i > greeting || ranked.get(i) != Shape.FURNITURE) {
                    ranked.set(i, rank(i, section, item));
                }
            }
        }
    }

    /**
     * Whether the text below a heading has a label of the profile, as only that of a story has; the
     * title of a section may be known besides.
     */
    private boolean isAboveKnownLabel(int heading) {
        int i = cues.isSection(blocks.get(heading).text()) ? blocks.size() : heading + 1;
        while (i < blocks.size() && !isHeading(i)) {
            var text = blocks.get(i).text();
            if (ranked.get(i) == Shape.LABEL
                    && cues.isLabel(text, Labels.BOLD.lengthIn(blocks.get(i)))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** A deep heading is a headline only right before a list of entries. */
    private boolean mayBeHeadline(int i, int level) {
        return level <= DEEPEST_HEADLINE
                || i + 1 < blocks.size() && ranked.get(i + 1) == Shape.ENTRY_LIST;
    }

    /** Whether it stands right below the heading of a promotion, which says who advertises. */
    private boolean isPromoted(int i, int level) {
        return i > 0
                && ranked.get(i - 1) == Shape.PROMOTION
                && (isHeading(i - 1)
                        ? blocks.get(i - 1).level() <= level
                        : level >= DEEPEST_HEADLINE)
                && ranked.get(i) != Shape.PROMOTION
                && i + 1 < blocks.size()
                && blocks.get(i + 1).form() == Form.PARAGRAPH;
    }

    private Shape rank(int i, boolean section, boolean item) {
        if (ranked.get(i) == Shape.PROMOTION && (section || item)) {
            return Shape.PROMOTION;
        }
        return section ? Shape.SECTION_HEADING : item ? Shape.ITEM_HEADING : Shape.INNER_HEADING;
    }

    /** What speaks for a level being that of the sections. */
    private final class Level {
        private final int level;
        private final List<Shape> looks;
        private int headings;
        private int known;
        private int parents;
        private int openers;
        private int lists;

        Level(int level, List<Shape> looks) {
            this.level = level;
            this.looks = looks;
            for (int i = 0; i < blocks.size(); i++) {
                if (isHeading(i) && blocks.get(i).level() <= level) {
                    count(i);
                }
            }
        }

        private void count(int i) {
            headings++;
            known += cues.isSection(blocks.get(i).text()) ? 1 : 0;
            openers += opens(next(i)) ? 1 : 0;
            parents += hasChild(i) || headings == 1 && isBelowHeadline(i) ? 1 : 0;
            lists += isList(next(i)) ? 1 : 0;
        }

        /** The block after another, figures and comments left out. */
        private int next(int i) {
            int next = i + 1;
            while (next < blocks.size() && blocks.get(next).form() == Form.FIGURE) {
                next++;
            }
            return next;
        }

        private boolean opens(int i) {
            return i < blocks.size() && isBelow(i);
        }

        private boolean isBelow(int i) {
            return isHeading(i)
                    && blocks.get(i).level() > level
                    && blocks.get(i).level() <= DEEPEST_HEADLINE;
        }

        private boolean hasChild(int i) {
            int next = i + 1;
            while (next < blocks.size() && !isHeadline(next)) {
                next++;
            }
            return opens(next);
        }

        /** Whether it is a heading, and not one of those inside items. */
        private boolean isHeadline(int i) {
            return isHeading(i) && blocks.get(i).level() <= DEEPEST_HEADLINE;
        }

        /** Whether the heading before, but for those inside items, has the level of headlines. */
        private boolean isBelowHeadline(int i) {
            int above = i - 1;
            while (above >= 0 && !isHeadline(above)) {
                above--;
            }
            return above >= 0 && blocks.get(above).level() == DEEPEST_HEADLINE;
        }

        private boolean isList(int i) {
            return i < blocks.size() && looks.get(i) == Shape.ENTRY_LIST
                    || i + 1 < blocks.size()
                            && blocks.get(i).form() == Form.PARAGRAPH
                            && looks.get(i + 1) == Shape.ENTRY_LIST;
        }

        /** How many sections there would be; none if it is not the level of sections. */
        int votes() {
            boolean parted = openers > 0 || 2 * (parents + lists) >= headings;
            if (known > 0 && 2 * known >= headings || parted && parents > 0) {
                return Math.max(known, parents);
            }
            return isTop() && lists > 0 && 2 * lists >= headings ? 1 : 0;
        }

        private boolean isTop() {
            return blocks.stream().noneMatch(b -> b.form() == Form.HEADING && b.level() < level);
        }
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells HEADINGS IN CAPITALS, as people set them who type plain text. Where a text has several,
 * they are what marks its headings; one may be anything, unless a list is below it.
 */
final class Capitals {

    private static final int FEWEST = 2;

    /** Shorter words are abbreviations. */
    private static final int SHORTEST_WORD = 4;

    private static final Set<Shape> HEADLINES =
            EnumSet.of(Shape.PHRASE, Shape.TITLE, Shape.MARKED_TITLE, Shape.WORD);

    private Capitals() {}

    /**
     * Takes lines in capitals for headings if they are what marks them in a text; says so. Where
     * lines may be the words of pictures, single words show nothing.
     */
    static boolean mark(List<SourceBlock> blocks, List<Shape> shapes, boolean pictured) {
        int found = 0;
        for (int i = 0; i < shapes.size(); i++) {
            boolean shown = isPhrase(blocks.get(i), shapes.get(i));
            boolean word = !pictured && isHeading(blocks.get(i), shapes.get(i));
            found += shown && isAboveList(i, blocks) ? FEWEST : shown || word ? 1 : 0;
        }
        if (found < FEWEST) {
            return false;
        }
        var headings = new ArrayList<Integer>();
        for (int i = 0; i < shapes.size(); i++) {
            if (isHeading(blocks.get(i), shapes.get(i))) {
                headings.add(i);
            }
        }
        var shape = areSections(headings, shapes) ? Shape.SECTION : Shape.HEADING;
        headings.forEach(i -> shapes.set(i, shape));
        return true;
    }

    private static boolean isAboveList(int i, List<SourceBlock> blocks) {
        return i + 1 < blocks.size() && blocks.get(i + 1).form() == Form.LIST;
    }

    /** Whether many headings stand above several headlines, which are in small letters. */
    private static boolean areSections(List<Integer> headings, List<Shape> shapes) {
        int sections = 0;
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1) : shapes.size();
            var below = shapes.subList(headings.get(i) + 1, end);
            boolean headed = !below.isEmpty() && HEADLINES.contains(below.get(0));
            sections += headed && below.stream().filter(HEADLINES::contains).count() > 1 ? 1 : 0;
        }
        return 3 * sections >= headings.size();
    }

    /** The title of a section may be one word: a profile knows it. */
    private static boolean isPhrase(SourceBlock block, Shape shape) {
        return shape == Shape.CAPITALS
                || shape == Shape.SECTION && Typography.of(block.text()).isAllCapitals();
    }

    /** Whether a block that looks as given is a line in capitals. */
    static boolean isHeading(SourceBlock block, Shape shape) {
        return shape == Shape.CAPITALS
                || shape == Shape.WORD
                        && block.form() == Form.PARAGRAPH
                        && block.text().length() >= SHORTEST_WORD
                        && block.text().chars().allMatch(Character::isUpperCase);
    }
}

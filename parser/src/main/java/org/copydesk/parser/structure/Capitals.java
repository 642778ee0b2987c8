package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells HEADINGS IN CAPITALS, as people set them who type plain text. Where a text has several,
 * they are what marks its headings; one may be anything.
 */
final class Capitals {

    private static final int FEWEST = 2;

    /** Shorter words are abbreviations. */
    private static final int SHORTEST_WORD = 4;

    private Capitals() {}

    /** Takes lines in capitals for headings if they are what marks them in a text; says so. */
    static boolean mark(List<SourceBlock> blocks, List<Shape> shapes) {
        int found = 0;
        for (int i = 0; i < shapes.size(); i++) {
            found += isPhrase(blocks.get(i), shapes.get(i)) ? 1 : 0;
        }
        if (found < FEWEST) {
            return false;
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (isHeading(blocks.get(i), shapes.get(i))) {
                shapes.set(i, Shape.HEADING);
            }
        }
        return true;
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

package org.copydesk.parser.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells greetings and farewells that no profile knows by the comma behind them: “Fellow bakers,”
 * before all else, “In solidarity,” above a name.
 */
final class Courtesies {

    private static final Set<Shape> SAID =
            EnumSet.of(
                    Shape.SENTENCE,
                    Shape.FRAGMENT,
                    Shape.TEXT,
                    Shape.CALL_TO_ACTION,
                    Shape.POINTER,
                    Shape.RUN_IN,
                    Shape.LIST);

    private static final Set<Shape> NAMES = EnumSet.of(Shape.WORD, Shape.TITLE, Shape.SIGNATURE);

    private Courtesies() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        boolean above = true;
        boolean said = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isOne(blocks.get(i), shapes.get(i))) {
                if (above && blocks.get(i + 1).gap() > 0) {
                    shapes.set(i, Shape.GREETING);
                } else if (said && NAMES.contains(shapes.get(i + 1))) {
                    shapes.set(i, Shape.FAREWELL);
                }
            }
            above &= mayStandAbove(i, shapes.get(i));
            said |= SAID.contains(shapes.get(i));
        }
    }

    /** Whether a greeting may follow: the name of the newsletter, its picture, a line or two. */
    private static boolean mayStandAbove(int i, Shape shape) {
        return shape == Shape.FURNITURE
                || i < Masthead.MOST_ABOVE_GREETING && (shape == Shape.FIGURE || shape.isDisplay());
    }

    private static boolean isOne(SourceBlock block, Shape shape) {
        return shape == Shape.CALL_OUT && block.text().endsWith(",");
    }
}

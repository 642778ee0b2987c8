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

    private Courtesies() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        boolean above = true;
        boolean said = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isOne(blocks.get(i), shapes.get(i))) {
                if (above && blocks.get(i + 1).gap() > 0) {
                    shapes.set(i, Shape.GREETING);
                } else if (said && Signatures.isName(shapes.get(i + 1))) {
                    shapes.set(i, Shape.FAREWELL);
                }
            }
            above &= Masthead.mayStandAboveGreeting(i, shapes.get(i));
            said |= SAID.contains(shapes.get(i));
        }
    }

    private static boolean isOne(SourceBlock block, Shape shape) {
        return shape == Shape.CALL_OUT && block.text().endsWith(",");
    }
}

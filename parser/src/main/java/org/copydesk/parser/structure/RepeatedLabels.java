package org.copydesk.parser.structure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells that what stood before a colon above is a label, “Ann:” and “Bo:” in an interview, and what
 * stands so in several paragraphs in a row.
 */
final class RepeatedLabels {

    private static final int ROW = 3;

    private RepeatedLabels() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        var labels = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (shapes.get(i) == Shape.RUN_IN && !labels.add(labelOf(blocks.get(i).text()))) {
                shapes.set(i, Shape.LABEL);
            }
        }
        markRows(shapes);
    }

    private static void markRows(List<Shape> shapes) {
        int from = 0;
        for (int i = 0; i <= shapes.size(); i++) {
            if (i == shapes.size() || shapes.get(i) != Shape.RUN_IN) {
                if (i - from >= ROW) {
                    Collections.fill(shapes.subList(from, i), Shape.LABEL);
                }
                from = i + 1;
            }
        }
    }

    private static String labelOf(String text) {
        return text.substring(0, RunInLabel.lengthIn(text));
    }
}

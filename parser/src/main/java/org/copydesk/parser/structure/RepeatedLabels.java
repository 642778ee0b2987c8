package org.copydesk.parser.structure;

import java.util.HashSet;
import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/** Tells that what stood before a colon above is a label: “Ann:” and “Bo:” in an interview. */
final class RepeatedLabels {

    private RepeatedLabels() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        var labels = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (shapes.get(i) == Shape.RUN_IN && !labels.add(labelOf(blocks.get(i).text()))) {
                shapes.set(i, Shape.LABEL);
            }
        }
    }

    private static String labelOf(String text) {
        return text.substring(0, RunInLabel.lengthIn(text));
    }
}

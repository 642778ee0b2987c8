package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Node;

/**
 * Collects what a writer finds that it cannot carry, while it writes: so the report can't disagree
 * with the text.
 */
final class LossLog {

    private final List<Loss> losses = new ArrayList<>();

    void add(Node node, String what) {
        losses.add(new Loss(node, what));
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }
}

package org.copydesk.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.Node;

/**
 * Collects what a writer finds that it cannot carry, while it writes: so the report can't disagree
 * with the text.
 */
final class LossLog {

    private final List<Loss> losses = new ArrayList<>();

    /** Whether somebody will read it: what is looked for on purpose need not be, else. */
    final boolean read;

    /**
     * A log without losses yet.
     *
     * @param read whether somebody will read it
     */
    LossLog(boolean read) {
        this.read = read;
    }

    void add(Node node, String what) {
        losses.add(new Loss(node, what));
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }

    /**
     * The losses in the order of an issue, where a writer looks ahead; one of a node that is not in
     * the issue stays behind the one that was told before it.
     */
    List<Loss> losses(Issue issue) {
        if (losses.size() < 2) {
            return losses();
        }
        var places = new IdentityHashMap<Node, Integer>();
        issue.all(Node.class).forEach(node -> places.putIfAbsent(node, places.size()));
        var order = new IdentityHashMap<Loss, Integer>();
        int last = 0;
        for (var loss : losses) {
            last = places.getOrDefault(loss.node(), last);
            order.put(loss, last);
        }
        return losses.stream().sorted(Comparator.comparing(order::get)).toList();
    }
}

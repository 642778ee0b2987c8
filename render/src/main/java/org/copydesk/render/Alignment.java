package org.copydesk.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Node;

/**
 * Pairs the parts of a node before and after a change: those that stayed, those that came, went or
 * changed.
 */
final class Alignment {

    private final List<Change> changes = new ArrayList<>();
    private Optional<Node> previous = Optional.empty();

    private Alignment() {}

    /**
     * A change of one part.
     *
     * @param removed the part before, if there was one
     * @param added the part after, if there is one
     * @param after the part before the change behind which it stands, if any
     */
    record Change(Optional<Node> removed, Optional<Node> added, Optional<Node> after) {}

    static List<Change> of(List<? extends Node> before, List<? extends Node> after) {
        var alignment = new Alignment();
        alignment.align(before, after);
        return alignment.changes;
    }

    private void align(List<? extends Node> before, List<? extends Node> after) {
        var kept = identities(before);
        kept.retainAll(identities(after));
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int oldEnd = runEnd(before, i, kept);
            int newEnd = runEnd(after, j, kept);
            pair(before.subList(i, oldEnd), after.subList(j, newEnd));
            if (oldEnd < before.size()) {
                previous = Optional.of(before.get(oldEnd));
            }
            i = oldEnd + 1;
            j = newEnd + 1;
        }
    }

    private static Set<Node> identities(List<? extends Node> nodes) {
        Set<Node> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }

    private static int runEnd(List<? extends Node> nodes, int from, Set<Node> kept) {
        int end = Math.min(from, nodes.size());
        while (end < nodes.size() && !kept.contains(nodes.get(end))) {
            end++;
        }
        return end;
    }

    /** Parts that stand at the same place are taken for one part that changed. */
    private void pair(List<? extends Node> removed, List<? extends Node> added) {
        int common = Math.min(removed.size(), added.size());
        for (int i = 0; i < common; i++) {
            change(Optional.of(removed.get(i)), Optional.of(added.get(i)));
        }
        removed.subList(common, removed.size())
                .forEach(node -> change(Optional.of(node), Optional.empty()));
        added.subList(common, added.size())
                .forEach(node -> change(Optional.empty(), Optional.of(node)));
    }

    private void change(Optional<Node> removed, Optional<Node> added) {
        changes.add(new Change(removed, added, previous));
        previous = removed.isPresent() ? removed : previous;
    }
}

package org.copydesk.validate.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds the longest run of ranks that rise, so that as few as possible are called misplaced. */
final class InOrder {

    private InOrder() {}

    /** Which elements belong to it; equal ranks may follow each other. Ranks lie below a limit. */
    static BitSet of(List<Integer> ranks, int limit) {
        int[] longest = new int[limit];
        int[] last = new int[limit];
        int[] before = new int[ranks.size()];
        Arrays.fill(last, -1);
        for (int i = 0; i < ranks.size(); i++) {
            int best = best(longest, ranks.get(i));
            before[i] = longest[best] == 0 ? -1 : last[best];
            longest[ranks.get(i)] = longest[best] + 1;
            last[ranks.get(i)] = i;
        }
        var members = new BitSet(ranks.size());
        for (int i = limit == 0 ? -1 : last[best(longest, limit - 1)]; i >= 0; i = before[i]) {
            members.set(i);
        }
        return members;
    }

    private static int best(int[] longest, int highest) {
        int best = highest;
        for (int rank = highest; rank >= 0; rank--) {
            best = longest[rank] > longest[best] ? rank : best;
        }
        return best;
    }
}

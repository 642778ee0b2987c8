package org.copydesk.parser.structure;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.copydesk.parser.structure.RoleCosts.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest sequence of roles for a sequence of blocks.
 *
 * <p>This is Viterbi’s algorithm (“Error bounds for convolutional codes and an asymptotically
 * optimum decoding algorithm”, IEEE Transactions on Information Theory 13, 1967): one pass, so that
 * a headline is known by what stands around it as much as by what it looks like.
 */
final class RoleTagger {

    private static final Role[] ROLES = Role.values();

    /** Dearer than any way that there is, and still small enough to be packed. */
    static final int UNREACHABLE = 1 << 22;

    /** Bits of the number of a role. */
    private static final int WIDTH = 6;

    private static final int ROLE = (1 << WIDTH) - 1;
    private static final int NOWHERE = UNREACHABLE << WIDTH;

    /** For notations in which headings are not marked, or their levels tell nothing. */
    static final RoleTagger FLAT = new RoleTagger(RoleCosts.ALL);

    /** For notations in which the levels of headings tell sections from items. */
    static final RoleTagger OUTLINED = new RoleTagger(OutlineCosts.ALL);

    private final Costs table;

    /** For each role what it costs to come from each role that may stand before it. */
    private final int[][] steps;

    /** For each look the costs of all roles, as far as they have been asked for. */
    private final AtomicReferenceArray<int @Nullable []> lookCosts =
            new AtomicReferenceArray<>(Look.COUNT);

    private RoleTagger(Costs table) {
        this.table = table;
        steps = Arrays.stream(ROLES).map(role -> stepsTo(role, table)).toArray(int[][]::new);
    }

    private static int[] stepsTo(Role role, Costs table) {
        return Arrays.stream(ROLES)
                .filter(earlier -> table.next().cost(earlier, role) < CostTable.NEVER)
                .mapToInt(earlier -> way(table.next().cost(earlier, role), earlier))
                .toArray();
    }

    /**
     * What a way costs and, in the last bits, the role it comes from: of several the least number
     * is the cheapest.
     */
    private static int way(int cost, Role from) {
        return cost << WIDTH | from.ordinal();
    }

    /** The roles of blocks that look as given, one each. */
    List<Role> tag(List<Look> looks) {
        if (looks.isEmpty()) {
            return List.of();
        }
        var choices = new byte[looks.size() * ROLES.length];
        var costs = new int[ROLES.length];
        for (Role role : ROLES) {
            costs[role.ordinal()] =
                    table.first().cost(Edge.START, role) + costs(looks.get(0))[role.ordinal()];
        }
        var next = new int[ROLES.length];
        for (int i = 1; i < looks.size(); i++) {
            step(costs, next, looks.get(i), choices, i * ROLES.length);
            var done = costs;
            costs = next;
            next = done;
        }
        for (Role role : ROLES) {
            costs[role.ordinal()] += table.first().cost(Edge.END, role);
        }
        return trace(choices, cheapest(costs));
    }

    /** Takes the costs of the roles of a block to those of the next. */
    private void step(int[] costs, int[] next, Look look, byte[] choices, int at) {
        int[] looks = costs(look);
        // Costs are kept small, so that the longest issue does not overflow them.
        int least = costs[cheapest(costs)];
        for (int r = 0; r < ROLES.length; r++) {
            costs[r] = costs[r] < UNREACHABLE ? costs[r] - least << WIDTH : NOWHERE;
        }
        for (int r = 0; r < ROLES.length; r++) {
            int way = looks[r] < UNREACHABLE ? cheapestWay(steps[r], costs) : NOWHERE;
            choices[at + r] = (byte) (way & ROLE);
            next[r] = Math.min(UNREACHABLE, (way >> WIDTH) + looks[r]);
        }
    }

    private static int cheapestWay(int[] steps, int[] costs) {
        int best = NOWHERE;
        for (int step : steps) {
            best = Math.min(best, costs[step & ROLE] + step);
        }
        return best;
    }

    /** What each role costs for a block that looks as given. */
    private int[] costs(Look look) {
        int[] known = lookCosts.get(look.index());
        if (known == null) {
            known = Arrays.stream(ROLES).mapToInt(role -> look.cost(role, table)).toArray();
            lookCosts.set(look.index(), known);
        }
        return known;
    }

    private static int cheapest(int[] costs) {
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            best = costs[i] < costs[best] ? i : best;
        }
        return best;
    }

    private static List<Role> trace(byte[] choices, int last) {
        var roles = new Role[choices.length / ROLES.length];
        int role = last;
        for (int i = roles.length - 1; i >= 0; i--) {
            roles[i] = ROLES[role];
            role = choices[i * ROLES.length + role];
        }
        return Arrays.asList(roles);
    }
}

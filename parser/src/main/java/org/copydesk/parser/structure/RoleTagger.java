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

    static final int UNREACHABLE = Integer.MAX_VALUE / 2;

    /** For notations in which headings are not marked, or their levels tell nothing. */
    static final RoleTagger FLAT = new RoleTagger(RoleCosts.ALL);

    /** For notations in which the levels of headings tell sections from items. */
    static final RoleTagger OUTLINED = new RoleTagger(OutlineCosts.ALL);

    private final Costs table;

    /** For each role, the roles that may stand before it. */
    private final int[][] before;

    /** What it costs that they do. */
    private final int[][] steps;

    /** For each look the costs of all roles, as far as they have been asked for. */
    private final AtomicReferenceArray<int @Nullable []> lookCosts =
            new AtomicReferenceArray<>(Look.COUNT);

    private RoleTagger(Costs table) {
        this.table = table;
        before = before(table);
        steps = steps(table, before);
    }

    private static int[][] steps(Costs table, int[][] before) {
        var steps = new int[before.length][];
        for (Role role : ROLES) {
            steps[role.ordinal()] =
                    Arrays.stream(before[role.ordinal()])
                            .map(earlier -> table.next().cost(ROLES[earlier], role))
                            .toArray();
        }
        return steps;
    }

    private static int[][] before(Costs table) {
        var before = new int[ROLES.length][];
        for (Role role : ROLES) {
            before[role.ordinal()] =
                    Arrays.stream(ROLES)
                            .filter(earlier -> table.next().cost(earlier, role) < CostTable.NEVER)
                            .mapToInt(Role::ordinal)
                            .toArray();
        }
        return before;
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
            int[] earlier = before[r];
            int best = UNREACHABLE;
            for (int i = 0; i < earlier.length; i++) {
                int cost = costs[earlier[i]] - least + steps[r][i];
                if (cost < best) {
                    best = cost;
                    choices[at + r] = (byte) earlier[i];
                }
            }
            next[r] = Math.min(UNREACHABLE, best + looks[r]);
        }
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

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.copydesk.parser.structure.RoleCosts.Edge;
import org.copydesk.parser.structure.RoleCosts.Gap;
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

    private static final int UNREACHABLE = Integer.MAX_VALUE / 2;

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
        var choices = new byte[looks.size()][ROLES.length];
        var costs = new int[ROLES.length];
        for (Role role : ROLES) {
            costs[role.ordinal()] =
                    table.first().cost(Edge.START, role) + costs(looks.get(0))[role.ordinal()];
        }
        var next = new int[ROLES.length];
        for (int i = 1; i < looks.size(); i++) {
            step(costs, next, looks.get(i), choices[i]);
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
    private void step(int[] costs, int[] next, Look look, byte[] choice) {
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
                    choice[r] = (byte) earlier[i];
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

    private static List<Role> trace(byte[][] choices, int last) {
        var roles = new Role[choices.length];
        int role = last;
        for (int i = choices.length - 1; i >= 0; i--) {
            roles[i] = ROLES[role];
            role = choices[i][role];
        }
        return new ArrayList<>(Arrays.asList(roles));
    }

    /**
     * What is seen of a block.
     *
     * @param shape what it looks like
     * @param gap how far it stands off
     * @param briefs whether it is the title of a section made of briefs
     * @param anyCase whether headlines need not be capitalised like titles
     * @param words whether it is made of words in a notation that marks headings and pictures
     */
    record Look(Shape shape, Gap gap, boolean briefs, boolean anyCase, boolean words) {

        /** What words cost as a picture, where pictures are marked. */
        private static final int UNMARKED_PICTURE = 30;

        /** What words cost as a headline, where headings are marked. */
        private static final int UNMARKED_HEADING = 6;

        /** What a phrase costs less as a headline, where headlines are set like sentences. */
        private static final int SENTENCE_CASE = 7;

        private static final int GAPS = Gap.values().length;
        private static final int FLAGS = 8;
        private static final int COUNT = Shape.values().length * GAPS * FLAGS;

        /** A number of its own for each look. */
        private int index() {
            int flags = (briefs ? 1 : 0) + (anyCase ? 2 : 0) + (words ? 4 : 0);
            return (shape.ordinal() * GAPS + gap.ordinal()) * FLAGS + flags;
        }

        private int cost(Role role, Costs table) {
            // However many such blocks there are, none may ever be worth it.
            return isPossible(role) ? likelihood(role, table) : UNREACHABLE;
        }

        private int likelihood(Role role, Costs table) {
            int cost = table.looks().cost(role, shape) + table.space().cost(gap, role);
            return cost + briefs(role) + sentenceCase(role) + (words ? unmarked(role) : 0);
        }

        private int sentenceCase(Role role) {
            boolean phrase = shape == Shape.PHRASE || shape == Shape.RUN_IN_PHRASE;
            return anyCase && phrase && role == Role.HEADLINE ? -SENTENCE_CASE : 0;
        }

        /**
         * Lists, rules and the like are whole blocks already: they make no headline, and no
         * picture; nothing but a list has entries.
         */
        private boolean isPossible(Role role) {
            if (role.isEntries()) {
                return shape == Shape.LIST || shape == Shape.ENTRY_LIST;
            }
            boolean picture = shape == Shape.FIGURE;
            return !isFinished() || !role.isLine() && (picture || !role.isPicture());
        }

        private boolean isFinished() {
            return switch (shape) {
                case FIGURE, LIST, ENTRY_LIST, RULE, OTHER -> true;
                default -> false;
            };
        }

        private int briefs(Role role) {
            return briefs && role == Role.SECTION_TITLE || !briefs && role == Role.BRIEFS_TITLE
                    ? UNMARKED_PICTURE
                    : 0;
        }

        private int unmarked(Role role) {
            return role.isPicture() ? UNMARKED_PICTURE : role.isHeading() ? UNMARKED_HEADING : 0;
        }
    }
}

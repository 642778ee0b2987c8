package org.copydesk.parser.structure;

import java.util.Arrays;

/**
 * A table of costs, written as text: a line for each row, {@code ROW : COLUMN 3, COLUMN COLUMN 5, *
 * 20}.
 *
 * <p>A cost is about the number of bits by which something is less likely than what is usual. Names
 * that stand before a number share it, and rows that stand before a colon share what follows;
 * {@code *} at the end stands for all columns that the row does not name.
 */
final class CostTable {

    /** Dearer than any way around it. */
    static final int NEVER = 1_000;

    private final int[][] costs;

    private CostTable(int[][] costs) {
        this.costs = costs;
    }

    int cost(Enum<?> row, Enum<?> column) {
        return costs[row.ordinal()][column.ordinal()];
    }

    static <R extends Enum<R>, C extends Enum<C>> CostTable parse(
            Class<R> rows, Class<C> columns, String table) {
        var costs = new int[rows.getEnumConstants().length][columns.getEnumConstants().length];
        for (int[] row : costs) {
            Arrays.fill(row, NEVER);
        }
        table.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            for (var row : line.substring(0, colon).strip().split("\\s+")) {
                                fill(
                                        costs[Enum.valueOf(rows, row).ordinal()],
                                        columns,
                                        line.substring(colon + 1));
                            }
                        });
        return new CostTable(costs);
    }

    private static <C extends Enum<C>> void fill(int[] row, Class<C> columns, String entries) {
        for (var entry : entries.split(",")) {
            var words = entry.strip().split("\\s+");
            int cost = Integer.parseInt(words[words.length - 1]);
            for (int i = 0; i < words.length - 1; i++) {
                if (words[i].equals("*")) {
                    Arrays.setAll(row, column -> row[column] == NEVER ? cost : row[column]);
                } else {
                    row[Enum.valueOf(columns, words[i]).ordinal()] = cost;
                }
            }
        }
    }
}

package org.copydesk.parser.html;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells tables of data from those that only lay a page out, as e-mail templates do.
 *
 * <p>A look at a table stops at the first table inside it, so that nested tables take no more time
 * than flat ones.
 */
final class Tables implements NodeFilter {

    /** What cells of data hardly hold. */
    private static final Set<Kind> BLOCKS =
            EnumSet.of(
                    Kind.LIST,
                    Kind.QUOTE,
                    Kind.PREFORMATTED,
                    Kind.TABLE,
                    Kind.FIGURE,
                    Kind.RULE,
                    Kind.MEDIA);

    /** What they hold only where the table names its columns. */
    private static final Set<Kind> LAYOUT = EnumSet.of(Kind.HEADING, Kind.IMAGE, Kind.BLOCK);

    private boolean tabular = true;
    private int rows;
    private int cells;
    private int widest;
    private boolean headed;
    private boolean laidOut;

    private Tables() {}

    static boolean isData(Element table) {
        var role = table.attr("role");
        return !role.equals("presentation") && !role.equals("none") && new Tables().look(table);
    }

    private boolean look(Element table) {
        NodeTraversor.filter(this, table);
        return tabular && widest > 1 && (headed || rows > 1 && !laidOut);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        tabular &=
                depth == 0
                        || !(node instanceof Element element)
                        || count(element, Kind.of(element));
        return tabular ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    /** Counts an element; says no to one that makes this no table of data. */
    private boolean count(Element element, Kind kind) {
        if (kind == Kind.ROW) {
            rows++;
            cells = 0;
        } else if (kind == Kind.CELL) {
            cells++;
            widest = Math.max(widest, cells);
            headed |= element.normalName().equals("th");
        } else if (LAYOUT.contains(kind) && !isPartOfTable(element)) {
            laidOut = true;
        }
        return !BLOCKS.contains(kind);
    }

    private static boolean isPartOfTable(Element element) {
        return switch (element.normalName()) {
            case "thead", "tbody", "tfoot", "caption" -> true;
            default -> false;
        };
    }
}

package org.copydesk.parser.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.RawInline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.NestingLimit;

/**
 * Makes nodes of what stands between a pair of HTML tags that mean the same as marks of Markdown,
 * or what has no marks there; a tag without its other half stays raw.
 */
final class TagPairs {

    private static final Set<String> NAMES = Set.of("sup", "sub", "em", "strong", "del", "code");
    private static final Set<String> BREAKS = Set.of("<br>", "<br/>", "<br />");

    private final SourceMap.Builder spans;
    private final NestingLimit nesting;
    private final int depth;
    private final Deque<Opener> open = new ArrayDeque<>();

    /** How many openers of each name are open. */
    private final Map<String, Integer> counts = new HashMap<>();

    private record Opener(String name, int index, int start) {}

    /**
     * Pairs of one row.
     *
     * @param depth in how many marks the row stands
     */
    TagPairs(SourceMap.Builder spans, NestingLimit nesting, int depth) {
        this.spans = spans;
        this.nesting = nesting;
        this.depth = depth;
    }

    static boolean isOurs(String tag) {
        return isBreak(tag) || NAMES.contains(nameIn(tag));
    }

    static boolean isBreak(String tag) {
        return BREAKS.contains(tag.toLowerCase(Locale.ROOT));
    }

    /** The name in a tag without attributes. */
    private static String nameIn(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        return tag.endsWith(">")
                ? tag.substring(start, tag.length() - 1).toLowerCase(Locale.ROOT)
                : "";
    }

    int depth() {
        return open.size();
    }

    /** Takes the next tag. */
    void add(String tag, int start, int end, List<Inline> row) {
        var name = nameIn(tag);
        if (!tag.startsWith("</")) {
            open(name, start, row);
        } else if (counts.getOrDefault(name, 0) > 0 && close(name, end, row)) {
            return;
        }
        row.add(spans.put(new RawInline("html", tag), start, end));
    }

    private void open(String name, int start, List<Inline> row) {
        if (nesting.allows(depth + open.size() + 1, start)) {
            open.push(new Opener(name, row.size(), start));
            counts.merge(name, 1, Integer::sum);
        }
    }

    private boolean close(String name, int end, List<Inline> row) {
        var opener = pop();
        while (!opener.name.equals(name)) {
            opener = pop();
        }
        var inside = row.subList(opener.index + 1, row.size());
        if (name.equals("code") && !isWords(inside)) {
            return false;
        }
        var node = spans.put(node(name, new ArrayList<>(inside)), opener.start, end);
        row.subList(opener.index, row.size()).clear();
        row.add(node);
        return true;
    }

    private Opener pop() {
        var opener = open.pop();
        counts.merge(opener.name, -1, Integer::sum);
        return opener;
    }

    private static boolean isWords(List<Inline> inside) {
        return inside.stream().allMatch(Text.class::isInstance);
    }

    private static Inline node(String name, List<Inline> inside) {
        return switch (name) {
            case "sup" -> new Superscript(inside);
            case "sub" -> new Subscript(inside);
            case "em" -> new Emphasis(inside);
            case "strong" -> new Strong(inside);
            case "del" -> new Strikethrough(inside);
            default -> new Code(InlineText.of(inside));
        };
    }
}

package org.copydesk.validate.text;

import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;

/**
 * Tells blanks that set the first words of list items below each other: “Aug 7. Atlanta” above “Aug
 * 13. Toronto”.
 */
final class AlignedItems {

    /** Further behind, words stand below each other by chance. */
    private static final int LAST = 24;

    /** Items with more than a blank line between them are none of the same list. */
    private static final int APART = 2;

    private final SourceText source;
    private final List<Prose> items;
    private final IdentityHashMap<Prose, Integer> places = new IdentityHashMap<>();

    private AlignedItems(SourceText source, List<Prose> items) {
        this.source = source;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
    }

    /** The list items of a draft. */
    static AlignedItems of(Draft draft) {
        var items = draft.prose().stream().filter(AlignedItems::isItem).toList();
        return new AlignedItems(draft.source(), items);
    }

    private static boolean isItem(Prose prose) {
        return prose.place() == Place.LIST_ITEM || prose.place() == Place.ENTRY_TITLE;
    }

    /** Whether blanks in a text are there for the item before it or behind it. */
    boolean hold(Prose prose, Span run) {
        int at = places.getOrDefault(prose, -1);
        return at >= 0 && run.end() <= LAST && (align(at, at - 1, run) || align(at, at + 1, run));
    }

    private boolean align(int at, int other, Span run) {
        return other >= 0
                && other < items.size()
                && Math.abs(line(at) - line(other)) <= APART
                && align(items.get(at).text(), items.get(other).text(), run);
    }

    private int line(int at) {
        return source.lineAt(items.get(at).span().start());
    }

    /** Whether the word behind the blanks begins or ends right above or below another one. */
    private static boolean align(String text, String other, Span run) {
        int end = text.indexOf(' ', run.end());
        boolean begins = isWord(other, run.end()) && !isWord(other, run.end() - 1);
        boolean ends = isWord(other, end - 1) && !isWord(other, end);
        return begins || ends && !isWord(other, run.start());
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > ' ';
    }
}

package org.copydesk.validate.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;

/**
 * What readers take for one paragraph: the words of a block, in plain text those on the lines right
 * below it, and the title of an entry with the words behind it.
 */
final class Stretch {

    /** Of a text that parts blocks by blank lines, at least one line in so many is blank. */
    private static final int FEWEST_BLANK = 10;

    private final List<Prose> blocks = new ArrayList<>();

    /** Where each block begins in the text. */
    private final List<Integer> starts = new ArrayList<>();

    private int length;
    private Optional<String> text = Optional.empty();

    private Stretch() {}

    /** All words of a draft, in order. */
    static List<Stretch> all(Draft draft) {
        var source = draft.source();
        boolean wrapped = draft.notation().equals(Notation.TEXT) && usesBlankLines(source);
        var style = QuoteStyle.of(draft);
        var all = new ArrayList<Stretch>();
        for (var prose : draft.prose()) {
            // What opens a quotation anew is a paragraph of its own.
            boolean mayGoOn = wrapped && !style.begins(prose.text());
            if (all.isEmpty() || !all.get(all.size() - 1).goesOn(prose, mayGoOn, source)) {
                all.add(new Stretch());
            }
            all.get(all.size() - 1).add(prose);
        }
        return all;
    }

    private static boolean usesBlankLines(SourceText source) {
        long blank = source.text().lines().filter(String::isBlank).count();
        return blank * FEWEST_BLANK >= source.lineCount();
    }

    private boolean goesOn(Prose next, boolean inLineBelow, SourceText source) {
        var last = blocks.get(blocks.size() - 1);
        int lines = source.lineAt(next.span().start()) - source.lineAt(last.span().end());
        return lines == 0
                ? last.place() == Place.ENTRY_TITLE && next.place() == Place.PARAGRAPH
                : lines == 1 && inLineBelow && runsOn(last, next);
    }

    /** Whether a paragraph may go on with the words above it. */
    private static boolean runsOn(Prose above, Prose below) {
        return above.place().isRunning()
                && below.place() == Place.PARAGRAPH
                && above.container() == below.container();
    }

    private void add(Prose prose) {
        starts.add(length);
        blocks.add(prose);
        length += prose.text().length() + 1;
    }

    String text() {
        if (text.isEmpty()) {
            text = Optional.of(joined());
        }
        return text.get();
    }

    private String joined() {
        return blocks.size() == 1
                ? blocks.get(0).text()
                : blocks.stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    /** Where a character that is no line end between blocks stands in the source. */
    Span spanOf(int at) {
        int found = Collections.binarySearch(starts, at);
        int block = found < 0 ? -found - 2 : found;
        int inside = at - starts.get(block);
        return blocks.get(block).span(inside, inside + 1);
    }
}

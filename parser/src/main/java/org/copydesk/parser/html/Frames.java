package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Quote;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** The frames that blocks nest in. */
final class Frames {

    private Frames() {}

    /** The page: here every line is a block of its own, which the structure may join. */
    static final class Page extends Frame {

        Page(SourceMap.Builder spans) {
            super(spans, 0);
        }

        @Override
        void closeInto(Frame outer, int end) {
            throw new IllegalStateException("nothing is around the page");
        }
    }

    /** A quotation. */
    static final class Quotation extends Frame {

        Quotation(SourceMap.Builder spans, int start) {
            super(spans, start);
        }

        @Override
        void closeInto(Frame outer, int end) {
            if (!parts.isEmpty()) {
                outer.take(finished(Form.OTHER, new Quote(blocks()), end));
            }
        }
    }

    /** A list. */
    static final class Items extends Frame {

        private final boolean ordered;
        private int number;
        private final List<ListItem> nodes = new ArrayList<>();
        private boolean loose;

        /** The last item, to which what stands between items is added. */
        private Optional<Item> last = Optional.empty();

        Items(SourceMap.Builder spans, int start, boolean ordered, int number) {
            super(spans, start);
            this.ordered = ordered;
            this.number = ordered ? number : 1;
        }

        /** Gives the next item a number; false if it is not the one that follows the last. */
        boolean count(int said) {
            if (ordered && last.isEmpty()) {
                number = said;
            }
            return !ordered || said == number + nodes.size() + (last.isPresent() ? 1 : 0);
        }

        void add(Item item) {
            finishLast();
            last = Optional.of(item);
        }

        @Override
        void take(SourceBlock part) {
            var item = last.orElseGet(() -> new Item(spans, part.start()));
            item.take(part);
            item.end = part.end();
            last = Optional.of(item);
        }

        private void finishLast() {
            last.ifPresent(
                    item -> {
                        loose |= item.loose;
                        nodes.add(item.node());
                    });
        }

        @Override
        void closeInto(Frame outer, int end) {
            finishLast();
            if (!nodes.isEmpty()) {
                var list = new ListBlock(ordered, number, loose, nodes);
                outer.take(finished(Form.LIST, list, end));
            }
        }
    }

    /** An item of a list. */
    static final class Item extends Frame {

        private boolean loose;
        private int end;
        private ListItem.Task task = ListItem.Task.NONE;

        Item(SourceMap.Builder spans, int start) {
            super(spans, start);
        }

        /** Notes that the item holds a paragraph that is marked as one. */
        void loosen() {
            loose = true;
        }

        void task(boolean done) {
            task = done ? ListItem.Task.DONE : ListItem.Task.OPEN;
        }

        @Override
        void closeInto(Frame outer, int end) {
            this.end = end;
            if (outer instanceof Items list && !parts.isEmpty()) {
                list.add(this);
            }
        }

        private ListItem node() {
            return spans.put(new ListItem(task, blocks()), start, end);
        }
    }

    /** The caption of the picture that it stands below: its lines in a row. */
    static final class Caption extends Frame {

        Caption(SourceMap.Builder spans, int start) {
            super(spans, start);
        }

        @Override
        void closeInto(Frame outer, int end) {
            int lines = lines();
            if (lines > 0 && outer.endsInPicture()) {
                outer.caption(
                        parts.subList(0, lines),
                        lines == parts.size() ? end : parts.get(lines).start());
                parts.subList(lines, parts.size()).forEach(outer::take);
            } else {
                parts.forEach(outer::take);
            }
        }

        /** How many lines stand before all else. */
        private int lines() {
            int lines = 0;
            while (lines < parts.size() && parts.get(lines).node().isEmpty()) {
                lines++;
            }
            return lines;
        }
    }
}

package org.copydesk.render;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Table;
import org.copydesk.model.TableRow;

/** Lays blocks out in plain text. */
final class TextBlocks {

    static final String BULLET = "• ";
    static final String INDENT = "  ";
    private static final String RULE = "* * *";

    private final TextTape tape;
    private String indent = INDENT;

    TextBlocks(TextTape tape) {
        this.tape = tape;
    }

    /**
     * A picture among bullets stands right under the one before it, and the next bullet right under
     * the picture.
     */
    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean picture = followsList(blocks, i);
            boolean bullets =
                    i > 0 && followsList(blocks, i - 1) && blocks.get(i) instanceof ListBlock;
            if (picture || bullets) {
                tape.gap(0);
            } else if (looksLikeOne(blocks, i)) {
                tape.losses().add(blocks.get(i), "where one list ends and the next begins");
            }
            write(blocks.get(i));
        }
    }

    private static boolean followsList(List<Block> blocks, int i) {
        return i > 0 && blocks.get(i) instanceof Figure && blocks.get(i - 1) instanceof ListBlock;
    }

    /** Whether a list is taken for more of the one before it. */
    private static boolean looksLikeOne(List<Block> blocks, int i) {
        return i > 0
                && blocks.get(i) instanceof ListBlock list
                && blocks.get(i - 1) instanceof ListBlock before
                && (list.ordered() == before.ordered() || endsInList(before));
    }

    private static boolean endsInList(ListBlock list) {
        var last = list.items().isEmpty() ? List.<Block>of() : lastOf(list.items()).blocks();
        return !last.isEmpty() && lastOf(last) instanceof ListBlock;
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }

    void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            tape.open(paragraph);
            tape.words(paragraph, paragraph.content());
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Rule rule) {
            tape.open("");
            tape.verbatim(rule, RULE);
        } else {
            marked(block);
        }
    }

    /** Blocks of which text keeps the words and not what they are. */
    private void marked(Block block) {
        if (block instanceof Heading heading) {
            tape.losses().add(heading, "that this is a heading");
            tape.open(heading);
            tape.words(heading, heading.content());
        } else if (block instanceof Quote quote) {
            tape.losses().add(quote, "that this is a quotation");
            write(quote.blocks());
        } else if (block instanceof CodeBlock code) {
            tape.losses().add(code, "that this is code");
            tape.open("");
            tape.verbatim(code, code.code());
        } else if (block instanceof Table table) {
            tape.losses().add(table, "the columns of a table");
            table(table);
        } else if (block instanceof RawBlock raw) {
            tape.losses().add(raw, "raw " + raw.format());
        } else if (block instanceof Footnote note) {
            tape.losses().add(note, "that this is a footnote");
            tape.open("[" + note.label() + "]");
            goOn(note.blocks());
        }
    }

    private void figure(Figure figure) {
        if (!figure.image().source().isEmpty()) {
            tape.losses().add(figure, "a picture, " + figure.image().source());
        }
        var caption = figure.caption();
        int start = -1;
        if (!figure.image().alternative().isEmpty()) {
            tape.open("");
            start = tape.length();
            tape.verbatim(figure.image(), figure.image().alternative());
            tape.cover(figure, start);
            tape.gap(caption.isEmpty() ? 1 : 0);
        }
        if (!caption.isEmpty()) {
            tape.open("");
            start = start < 0 ? tape.length() : start;
            tape.words(caption.get(0), caption);
            tape.cover(figure, start);
        }
    }

    private void list(ListBlock list) {
        int number = list.start();
        boolean first = true;
        for (var item : list.items()) {
            if (!first) {
                tape.gap(list.loose() ? 1 : 0);
            }
            tape.open(indent + (list.ordered() ? number++ + ". " : BULLET));
            item(item);
            first = false;
        }
    }

    private void item(ListItem item) {
        if (item.task() != ListItem.Task.NONE) {
            tape.losses().add(item, "that this is a task");
        }
        var outer = indent;
        indent = indent + INDENT;
        tape.margin(indent);
        goOn(item.blocks());
        indent = outer;
        tape.margin(indent.equals(INDENT) ? "" : indent);
    }

    /** Writes blocks from where the line is; the next ones follow without blank lines. */
    void goOn(List<Block> blocks) {
        boolean first = true;
        for (var block : blocks) {
            if (first && block instanceof Paragraph paragraph) {
                tape.words(paragraph, paragraph.content());
            } else {
                tape.gap(0);
                if (!(block instanceof ListBlock)) {
                    tape.losses().add(block, "that this is a block of its own");
                }
                write(block);
            }
            first = false;
        }
    }

    private void table(Table table) {
        for (var row : table.rows()) {
            tape.open("");
            row(row);
            tape.gap(0);
        }
        tape.gap(1);
    }

    private void row(TableRow row) {
        var cells =
                row.cells().stream()
                        .map(cell -> cell.plainText().replace('\n', ' '))
                        .collect(Collectors.joining(" | "));
        tape.verbatim(row, cells);
    }
}

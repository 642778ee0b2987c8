package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Makes lists of lines that begin with a sign, as people type them and word processors save them.
 */
final class TypedLists {

    /** No dashes: they begin what somebody says, and who said it. */
    private static final String SIGNS = "•·●▪◦‣-*";

    private static final char NO_SIGN = 0;

    private final InlineSplitter splitter;
    private final SourceMap.Builder spans;

    TypedLists(String source, SourceMap.Builder spans) {
        splitter = new InlineSplitter(source, spans);
        this.spans = spans;
    }

    /** The blocks, with a list for two lines and more in a row that begin with the same sign. */
    List<SourceBlock> read(List<SourceBlock> blocks) {
        var read = new ArrayList<SourceBlock>(blocks.size());
        int at = 0;
        while (at < blocks.size()) {
            int end = endOfRun(blocks, at);
            if (end - at > 1) {
                read.add(list(blocks.subList(at, end)));
            } else {
                read.add(blocks.get(at));
            }
            at = Math.max(end, at + 1);
        }
        return read;
    }

    private static int endOfRun(List<SourceBlock> blocks, int start) {
        char sign = signOf(blocks.get(start));
        int end = start;
        while (sign != NO_SIGN && end < blocks.size() && signOf(blocks.get(end)) == sign) {
            end++;
        }
        return end;
    }

    private static char signOf(SourceBlock block) {
        if (block.form() != Form.PARAGRAPH) {
            return NO_SIGN;
        }
        var text = block.text();
        int at = afterBlanks(text, 0);
        boolean sign =
                at < text.length()
                        && SIGNS.indexOf(text.charAt(at)) >= 0
                        && afterBlanks(text, at + 1) > at + 1
                        && Blanks.isVisible(text.substring(at + 1));
        return sign ? text.charAt(at) : NO_SIGN;
    }

    private static int afterBlanks(String text, int from) {
        int to = from;
        while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\u00A0')) {
            to++;
        }
        return to;
    }

    private SourceBlock list(List<SourceBlock> lines) {
        var items = lines.stream().map(this::item).toList();
        int start = lines.get(0).start();
        int end = lines.get(lines.size() - 1).end();
        var list = spans.put(new ListBlock(false, 1, false, items), start, end);
        return SourceBlock.of(Form.LIST, list, Frame.APART, start, end);
    }

    private ListItem item(SourceBlock line) {
        int sign = afterBlanks(line.text(), 0) + 1;
        var content = splitter.tail(line.content(), sign, afterBlanks(line.text(), sign));
        int start = splitter.startOf(content);
        var paragraph = spans.put(new Paragraph(content), start, line.end());
        var item = new ListItem(ListItem.Task.NONE, List.of(paragraph));
        return spans.put(item, line.start(), line.end());
    }
}

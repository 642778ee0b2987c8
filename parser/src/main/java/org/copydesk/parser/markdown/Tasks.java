package org.copydesk.parser.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.copydesk.model.ListItem.Task;

/** Tells items of task lists, which begin with a box: {@code [ ]} or {@code [x]}. */
final class Tasks {

    /** The length of a box without the blank behind it. */
    static final int BOX = 3;

    private Tasks() {}

    static Task of(Node item, Places places) {
        if (item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text
                && isBox(text.getLiteral())
                && places.find(text)
                && places.source().charAt(places.start()) == '[') {
            return text.getLiteral().charAt(1) == ' ' ? Task.OPEN : Task.DONE;
        }
        return Task.NONE;
    }

    private static boolean isBox(String text) {
        return text.length() > BOX
                && text.charAt(0) == '['
                && (text.charAt(1) == ' ' || text.charAt(1) == 'x' || text.charAt(1) == 'X')
                && text.charAt(2) == ']'
                && (text.charAt(BOX) == ' ' || text.charAt(BOX) == '\t');
    }
}

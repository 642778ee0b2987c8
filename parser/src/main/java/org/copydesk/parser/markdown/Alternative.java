package org.copydesk.parser.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The alternative text of an image: its words without their markup. */
final class Alternative {

    private Alternative() {}

    static String of(Image image) {
        var words = new StringBuilder();
        append(image, words);
        return words.toString();
    }

    private static void append(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            append(child, words);
        }
    }
}

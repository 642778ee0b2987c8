package org.copydesk.parser.surface;

import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Node;
import org.copydesk.model.Text;

/** The words of inline content, blanks at its ends included: what {@link SourceBlock#text()} is. */
public final class InlineText {

    private InlineText() {}

    /** The words of a row of inlines. */
    public static String of(List<? extends Node> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return text.text();
        }
        var words = new StringBuilder(length(content));
        append(content, words);
        return words.toString();
    }

    /** How many UTF-16 code units of the words an inline has. */
    public static int length(Inline inline) {
        return ownWords(inline).length() + length(inline.children());
    }

    private static int length(List<? extends Node> content) {
        int length = 0;
        for (int i = 0; i < content.size(); i++) {
            var node = content.get(i);
            length += ownWords(node).length() + length(node.children());
        }
        return length;
    }

    private static void append(List<? extends Node> content, StringBuilder words) {
        for (int i = 0; i < content.size(); i++) {
            var node = content.get(i);
            words.append(ownWords(node));
            append(node.children(), words);
        }
    }

    /** The words of a node, those of its children left out. */
    private static String ownWords(Node node) {
        if (node instanceof Text text) {
            return text.text();
        } else if (node instanceof Code code) {
            return code.code();
        } else if (node instanceof Image image) {
            return image.alternative();
        }
        return node instanceof LineBreak ? "\n" : "";
    }
}

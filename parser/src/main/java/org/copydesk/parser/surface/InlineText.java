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
        return length((Node) inline);
    }

    private static int length(List<? extends Node> content) {
        int length = 0;
        for (var node : content) {
            length += length(node);
        }
        return length;
    }

    private static int length(Node node) {
        if (node instanceof Text text) {
            return text.text().length();
        } else if (node instanceof Code code) {
            return code.code().length();
        } else if (node instanceof Image image) {
            return image.alternative().length();
        } else if (node instanceof LineBreak) {
            return 1;
        }
        return length(node.children());
    }

    private static void append(List<? extends Node> content, StringBuilder words) {
        for (var node : content) {
            if (node instanceof Text text) {
                words.append(text.text());
            } else if (node instanceof Code code) {
                words.append(code.code());
            } else if (node instanceof Image image) {
                words.append(image.alternative());
            } else if (node instanceof LineBreak) {
                words.append('\n');
            } else {
                append(node.children(), words);
            }
        }
    }
}

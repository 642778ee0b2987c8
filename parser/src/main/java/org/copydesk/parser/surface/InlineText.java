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
        var words = new StringBuilder();
        content.forEach(node -> append(node, words));
        return words.toString();
    }

    /** How many UTF-16 code units of the words an inline has. */
    public static int length(Inline inline) {
        return of(List.of(inline)).length();
    }

    private static void append(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.text());
        } else if (node instanceof Code code) {
            words.append(code.code());
        } else if (node instanceof Image image) {
            words.append(image.alternative());
        } else if (node instanceof LineBreak) {
            words.append('\n');
        } else {
            node.children().forEach(child -> append(child, words));
        }
    }
}

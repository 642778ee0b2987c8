package org.copydesk.parser.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** The mark of a footnote that is defined: {@code [^label]}. */
final class NoteMark extends CustomNode {

    private final String label;

    private NoteMark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Makes marks of brackets that look like one; others are links, or nothing. */
    static LinkResult in(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        var text = link.text(scanner);
        if (!text.startsWith("^") || hasBlank(text) || isReference(link, context)) {
            return LinkResult.none();
        }
        var label = text.substring(1);
        return context.getDefinition(NoteDefinition.class, label) == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new NoteMark(label), link.afterTextBracket());
    }

    /** No note has a label with blanks, but blanks at its ends would not be told apart. */
    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(c -> c <= ' ');
    }

    private static boolean isReference(LinkInfo link, InlineParserContext context) {
        return link.label() != null
                && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
    }
}

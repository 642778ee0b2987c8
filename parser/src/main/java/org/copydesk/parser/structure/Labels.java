package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Node;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.model.profile.Wording;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Finds run-in labels: by their wording and place in a notation without marks, by their bold type
 * where there are marks for it.
 */
enum Labels {
    /** Labels end in a colon. */
    PLAIN {
        @Override
        int lengthIn(List<Inline> content, String text) {
            int length = RunInLabel.lengthIn(text);
            boolean words = length < 0 || isText(content) || isWords(content, length);
            return words ? length : NONE;
        }
    },

    /** Labels are bold and end in a colon, inside or outside, or in a full stop or its like. */
    BOLD {
        @Override
        int lengthIn(List<Inline> content, String text) {
            return !content.isEmpty()
                            && content.get(0) instanceof Strong strong
                            && isText(strong.content())
                    ? boldLength(InlineText.length(strong), text)
                    : NONE;
        }
    };

    static final int NONE = -1;

    private static final int LONGEST = 90;

    /** The length of the label before its colon, if it has one; {@link #NONE} if there is none. */
    abstract int lengthIn(List<Inline> content, String text);

    int lengthIn(SourceBlock block) {
        return lengthIn(block.content(), block.text());
    }

    private static boolean isText(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (!(content.get(i) instanceof Text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nothing stands in a label but words, marks and links: it keeps no picture and no mark
     * of a note.
     *
     * @param label where the label ends
     */
    private static boolean isWords(List<? extends Node> content, int label) {
        int at = 0;
        for (int i = 0; i < content.size() && at < label; i++) {
            var node = content.get(i);
            if (isMore(node) || !isWords(node.children(), label - at)) {
                return false;
            }
            at += InlineText.length((Inline) node);
        }
        return true;
    }

    private static boolean isMore(Node node) {
        return node instanceof Image || node instanceof FootnoteMark || node instanceof RawInline;
    }

    /** The length of what is bold at the start of a text, if it is a label. */
    private static int boldLength(int bold, String text) {
        var label = text.substring(0, bold).stripTrailing();
        if (bold > LONGEST || label.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return NONE;
        }
        if (label.endsWith(":")) {
            return label.length() > 1 ? label.length() - 1 : NONE;
        } else if (bold < text.length() && text.charAt(bold) == ':') {
            return label.length();
        }
        boolean goesOn = !text.substring(bold).isBlank();
        char mark = Typography.markAtEnd(label);
        return (goesOn || mark == '?') && ".!?".indexOf(mark) >= 0 ? label.length() : NONE;
    }

    /**
     * The words of a label; a blank of any kind before the colon, as in French, is none of them.
     */
    static String wordsIn(String text, int label) {
        return text.substring(0, endOfWords(text, label)).stripLeading();
    }

    /** Where the last word of a label ends. */
    static int endOfWords(String text, int label) {
        int end = label;
        while (end > 0 && Wording.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The length of a label with its colon, if it has one. */
    static int withColon(String text, int label) {
        int at = skipBlanks(text, label);
        return at < text.length() && text.charAt(at) == ':' ? at + 1 : label;
    }

    /**
     * Where the text goes on behind a label of the given length: the colon is no part of either.
     */
    static int behind(String text, int label) {
        return skipBlanks(text, withColon(text, label));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Wording.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

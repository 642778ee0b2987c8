package org.copydesk.render;

import org.copydesk.model.Entry;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;

/**
 * What stands between the title of an entry and its text: a colon, unless the text brings a mark of
 * its own, or the title ends with one.
 */
final class EntryMarks {

    private EntryMarks() {}

    /** Whether a title is one link, which shows where it ends. */
    static boolean isLinked(Entry entry) {
        var title = entry.title().content();
        return title.size() == 1 && title.get(0) instanceof Link;
    }

    /** Whether the text of an entry needs no colon before it: “— and what it costs”, “by Ann”. */
    static boolean areOwn(Entry entry) {
        var text = text(entry);
        return opensWithDash(text) || isLinked(entry) && (opensWith(",;([", text) || goesOn(text));
    }

    /** Whether a linked title is but a word of a sentence: “[Tin](…) is dear.” */
    static boolean areWords(Entry entry) {
        var text = text(entry);
        return isLinked(entry)
                && goesOn(text)
                && !text.startsWith("by ")
                && entry.title().plainText().length() <= text.length() + 1;
    }

    private static boolean goesOn(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether words alone need a colon to tell the title of an entry from its text. */
    static boolean needColon(Entry entry) {
        var title = entry.title().plainText().stripTrailing();
        boolean ends = !title.isEmpty() && ".?!…".indexOf(title.charAt(title.length() - 1)) >= 0;
        return !ends && !areOwn(entry);
    }

    /** Whether the mark that a text brings stands right behind the title. */
    static boolean areClose(Entry entry) {
        return areOwn(entry) && opensWith(",;", text(entry));
    }

    private static boolean opensWithDash(String text) {
        return opensWith("—–", text) || text.startsWith("- ");
    }

    private static boolean opensWith(String marks, String text) {
        return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
    }

    private static String text(Entry entry) {
        return entry.blocks().stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .map(Node::plainText)
                .findFirst()
                .orElse("");
    }
}

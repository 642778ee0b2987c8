package org.copydesk.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Image;
import org.copydesk.model.Link;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;

/** Finds where an issue leads. */
final class Targets {

    private static final List<String> BEGINNINGS = List.of("http://", "https://", "www.");

    private Targets() {}

    static List<Target> of(Draft draft) {
        var targets = new ArrayList<Target>();
        draft.links().stream()
                .filter(link -> !isReference(draft, link))
                .forEach(link -> targets.add(ofLink(draft, link)));
        draft.images().forEach(image -> targets.add(ofImage(draft, image)));
        draft.prose().forEach(prose -> addBare(prose, targets));
        return List.copyOf(targets);
    }

    /**
     * Whether this is a number in plain text, whose address stands elsewhere and is found there.
     */
    private static boolean isReference(Draft draft, Link link) {
        return draft.notation().equals(Notation.TEXT)
                && draft.source().slice(draft.span(link)).startsWith("[");
    }

    private static Target ofLink(Draft draft, Link link) {
        var address = link.target().strip();
        var span = draft.span(link);
        return new Target(address, place(draft, span, address), Optional.of(link), false);
    }

    private static Target ofImage(Draft draft, Image image) {
        var address = image.source().strip();
        var place = place(draft, draft.span(image), address);
        return new Target(address, place, Optional.empty(), true);
    }

    private static Span place(Draft draft, Span link, String address) {
        var source = draft.source().slice(link);
        // In Markdown the target stands behind the words and before the title, which may be the
        // same.
        int behind =
                draft.notation().equals(Notation.MARKDOWN)
                        ? Math.max(0, source.lastIndexOf("]("))
                        : 0;
        for (var written : List.of(address, address.replace("&", "&amp;"))) {
            int at = source.indexOf(written, behind);
            if (at >= 0 && !written.isEmpty()) {
                int start = link.start() + at;
                return new Span(start, start + written.length());
            }
        }
        return link;
    }

    private static void addBare(Prose prose, List<Target> targets) {
        var text = prose.text();
        int at = next(text, 0);
        while (at >= 0) {
            int end = end(text, at);
            boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (apart && !prose.isLinked(at)) {
                targets.add(
                        new Target(
                                text.substring(at, end),
                                prose.span(at, end),
                                Optional.empty(),
                                false));
            }
            at = next(text, Math.max(end, at + 1));
        }
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'h' || c == 'w') && beginsAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean beginsAt(String text, int at) {
        return BEGINNINGS.stream().anyMatch(beginning -> text.startsWith(beginning, at));
    }

    /** Punctuation at the end belongs to the sentence, and so does a bracket that opens before. */
    private static int end(String text, int from) {
        int end = from;
        int open = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            open += bracket(text.charAt(end));
            end++;
        }
        while (end > from && isClosing(text.charAt(end - 1), open < 0)) {
            open -= bracket(text.charAt(end - 1));
            end--;
        }
        return end;
    }

    private static int bracket(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != '\u00A0' && c != '<' && c != '>' && c != Prose.OBJECT;
    }

    private static boolean isClosing(char c, boolean opensBefore) {
        return ".,:;!?'\"’”]".indexOf(c) >= 0 || c == ')' && opensBefore;
    }
}

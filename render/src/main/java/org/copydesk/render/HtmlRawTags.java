package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the tags of a line that belong together.
 *
 * <p>Between them stand nodes of the model. So a pair is sanitized around a word, and taken only if
 * nothing came of it but tags on both sides of that word.
 */
final class HtmlRawTags {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?>");

    private static final Pattern SANITIZED =
            Pattern.compile("((?:<[a-z0-9]+(?: [a-z]+=\"[^\"<>]*\")*>)+)words((?:</[a-z0-9]+>)+)");

    /** They have no end. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

    private static final int DEEPEST = 64;

    private final Deque<Tag> open = new ArrayDeque<>();

    /** How many tags of each name are open. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Map<Integer, String> pairs = new HashMap<>();
    private final boolean inLink;

    private record Tag(int place, String name, String markup) {}

    HtmlRawTags(boolean inLink) {
        this.inLink = inLink;
    }

    /** Takes a piece of the line if it is a tag that needs another; false if it is not. */
    boolean add(int place, String markup) {
        var tag = TAG.matcher(markup);
        if (!tag.matches() || VOID.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
            return false;
        }
        var name = tag.group(2).toLowerCase(Locale.ROOT);
        if (tag.group(1).isEmpty()) {
            open(new Tag(place, name, markup));
        } else {
            close(new Tag(place, name, markup));
        }
        return true;
    }

    /** What stands in place of the tags that have a partner and do no harm. */
    Map<Integer, String> pairs() {
        return pairs;
    }

    private void open(Tag tag) {
        boolean linkInLink = tag.name().equals("a") && (inLink || isOpen("a"));
        if (open.size() < DEEPEST && !linkInLink) {
            open.push(tag);
            counts.merge(tag.name(), 1, Integer::sum);
        }
    }

    private boolean isOpen(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    private void close(Tag end) {
        if (!isOpen(end.name())) {
            return;
        }
        var start = pop();
        while (!start.name().equals(end.name())) {
            start = pop();
        }
        var markup = start.markup() + "words" + end.markup();
        var sanitized = SANITIZED.matcher(HtmlSanitizer.line(markup, () -> {}));
        if (sanitized.matches()) {
            pairs.put(start.place(), sanitized.group(1));
            pairs.put(end.place(), sanitized.group(2));
        }
    }

    private Tag pop() {
        var tag = open.pop();
        counts.merge(tag.name(), -1, Integer::sum);
        return tag;
    }
}

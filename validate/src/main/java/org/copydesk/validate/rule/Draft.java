package org.copydesk.validate.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.SourceMap;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/**
 * An issue that is looked at: what rules ask for, found in one walk and kept for all of them.
 *
 * <p>Made for one validation; not safe to share between threads.
 */
public final class Draft {

    private final ParsedIssue parsed;
    private final Profile profile;
    private final List<Node> nodes;
    private final List<Prose> prose;
    private final IdentityHashMap<Node, Prose> byNode = new IdentityHashMap<>();
    private final List<Link> links;
    private final List<Image> images;
    private final List<Target> targets;

    private Draft(ParsedIssue parsed, Profile profile) {
        this.parsed = parsed;
        this.profile = profile;
        var walk = new DraftWalk(parsed);
        walk.run();
        nodes = List.copyOf(walk.nodes());
        prose = List.copyOf(walk.prose());
        // Blocks are found by identity: equal ones stand at different places.
        prose.forEach(words -> byNode.putIfAbsent(words.node(), words));
        links = nodes(Link.class);
        images = nodes(Image.class);
        targets = Targets.of(this);
    }

    /** A draft of a newsletter with the given profile. */
    public static Draft of(ParsedIssue parsed, Profile profile) {
        return new Draft(parsed, profile);
    }

    /** What belongs to the newsletter. */
    public Profile profile() {
        return profile;
    }

    /** The issue. */
    public Issue issue() {
        return parsed.issue();
    }

    /** Its language as a BCP 47 tag: what it says itself, else that of the newsletter. */
    public String language() {
        var said = issue().metadata().language();
        return said.isEmpty() ? profile.language() : said;
    }

    /** What it was read from. */
    public SourceText source() {
        return parsed.source();
    }

    /** How its source is written. */
    public Notation notation() {
        return parsed.notation();
    }

    /** Where its nodes stand. */
    public SourceMap sourceMap() {
        return parsed.sourceMap();
    }

    /** Where a node stands; the start of the source for one that stands nowhere. */
    public Span span(Node node) {
        return parsed.sourceMap().spanOf(node).orElse(Span.at(0));
    }

    /** The empty span before a node: the place of something that is missing there. */
    public Span before(Node node) {
        return Span.at(span(node).start());
    }

    /** The first line of a node, without the blanks at its ends. */
    public Span firstLine(Node node) {
        var span = span(node);
        var line = source().line(source().lineAt(span.start()));
        return trim(
                new Span(span.start(), Math.max(span.start(), Math.min(span.end(), line.end()))));
    }

    /** A span without the blanks at its ends. */
    public Span trim(Span span) {
        var text = source().text();
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** Where the words of a label stand, without markup and colon. */
    public Span words(Label label) {
        var span = span(label);
        int at = source().slice(span).indexOf(label.text());
        return at < 0
                ? span
                : new Span(span.start() + at, span.start() + at + label.text().length());
    }

    /** The blocks of words, in order. */
    public List<Prose> prose() {
        return prose;
    }

    /** The words of a block, if it has any. */
    public Optional<Prose> proseOf(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** Where the words of a block stand, without the markup around them; its first line if none. */
    public Span wordsOf(Node node) {
        return proseOf(node).map(Prose::span).orElseGet(() -> firstLine(node));
    }

    /** All links, in order. */
    public List<Link> links() {
        return links;
    }

    /** All pictures, in order. */
    public List<Image> images() {
        return images;
    }

    /** Where the issue leads: the targets of its links, and the addresses in its text. */
    public List<Target> targets() {
        return targets;
    }

    /** All nodes of a type, in order. */
    public <N extends Node> List<N> nodes(Class<N> type) {
        var found = new ArrayList<N>();
        for (var node : nodes) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        }
        return found;
    }
}

package org.copydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An issue of a newsletter.
 *
 * @param metadata what the issue says of itself
 * @param front page furniture before the letter or the first section
 * @param letter the editor’s letter
 * @param sections the sections
 * @param footer what closes it
 */
public record Issue(
        Metadata metadata,
        List<Block> front,
        Optional<Letter> letter,
        List<Section> sections,
        Optional<Footer> footer)
        implements Node {

    /** Copies the lists. */
    public Issue {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(metadata, front, letter, sections, footer);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** All items in order, whatever their section. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** All stories in order. */
    public List<Story> stories() {
        return items(Story.class);
    }

    /** All items of one type in order. */
    public <T extends Item> List<T> items(Class<T> type) {
        return items().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All passages of all stories under a label of the given kind. */
    public List<Passage> passages(LabelKind kind) {
        return stories().stream()
                .flatMap(story -> story.passages().stream())
                .filter(p -> p.is(kind))
                .toList();
    }

    /**
     * This issue with one node, found by identity, replaced by another of its type; the same issue
     * if it is not in it.
     */
    public Issue replace(Node node, Node replacement) {
        return new Rewriter(node, Optional.of(replacement)).issue(this);
    }

    /** This issue without one node, found by identity; the same issue if it is not in it. */
    public Issue remove(Node node) {
        return new Rewriter(node, Optional.empty()).issue(this);
    }

    /** A builder that starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with this issue. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes an {@link Issue} part by part; not safe to share between threads. */
    public static final class Builder {

        private Metadata metadata = Metadata.EMPTY;
        private final List<Block> front = new ArrayList<>();
        private Optional<Letter> letter = Optional.empty();
        private final List<Section> sections = new ArrayList<>();
        private Optional<Footer> footer = Optional.empty();

        Builder() {}

        Builder(Issue issue) {
            metadata = issue.metadata();
            front.addAll(issue.front());
            letter = issue.letter();
            sections.addAll(issue.sections());
            footer = issue.footer();
        }

        /** Sets the metadata. */
        public Builder metadata(Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /** Adds a block of page furniture. */
        public Builder front(Block front) {
            this.front.add(front);
            return this;
        }

        /** Sets the letter. */
        public Builder letter(Letter letter) {
            this.letter = Optional.of(letter);
            return this;
        }

        /** Adds a section. */
        public Builder section(Section section) {
            sections.add(section);
            return this;
        }

        /** Replaces all sections. */
        public Builder sections(List<Section> sections) {
            this.sections.clear();
            this.sections.addAll(sections);
            return this;
        }

        /** Sets the footer. */
        public Builder footer(Footer footer) {
            this.footer = Optional.of(footer);
            return this;
        }

        /** The issue. */
        public Issue build() {
            return new Issue(metadata, front, letter, sections, footer);
        }
    }
}

package org.copydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A headed piece of an issue.
 *
 * @param figure the picture that stands at its head
 * @param headline the headline; absent only where it was lost
 * @param byline who wrote it
 * @param dek the line or two under the headline that sum the story up
 * @param passages the text
 */
public record Story(
        Optional<Figure> figure,
        Optional<Line> headline,
        Optional<Line> byline,
        Optional<Line> dek,
        List<Passage> passages)
        implements Item {

    /** Copies the lists. */
    public Story {
        passages = List.copyOf(passages);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(figure, headline, byline, dek, passages);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The passage under the label of the given kind, the first if there are several. */
    public Optional<Passage> passage(LabelKind kind) {
        return passages.stream().filter(passage -> passage.is(kind)).findFirst();
    }

    /** A builder that starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with this story. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes a {@link Story} part by part; not safe to share between threads. */
    public static final class Builder {

        private Optional<Figure> figure = Optional.empty();
        private Optional<Line> headline = Optional.empty();
        private Optional<Line> byline = Optional.empty();
        private Optional<Line> dek = Optional.empty();
        private final List<Passage> passages = new ArrayList<>();

        Builder() {}

        Builder(Story story) {
            figure = story.figure();
            headline = story.headline();
            byline = story.byline();
            dek = story.dek();
            passages.addAll(story.passages());
        }

        /** Sets the figure. */
        public Builder figure(Figure figure) {
            this.figure = Optional.of(figure);
            return this;
        }

        /** Sets the headline. */
        public Builder headline(Line headline) {
            this.headline = Optional.of(headline);
            return this;
        }

        /** Sets the headline to plain words. */
        public Builder headline(String headline) {
            return headline(Line.of(headline));
        }

        /** Sets the byline. */
        public Builder byline(Line byline) {
            this.byline = Optional.of(byline);
            return this;
        }

        /** Sets the byline to plain words. */
        public Builder byline(String byline) {
            return byline(Line.of(byline));
        }

        /** Sets the dek. */
        public Builder dek(Line dek) {
            this.dek = Optional.of(dek);
            return this;
        }

        /** Sets the dek to plain words. */
        public Builder dek(String dek) {
            return dek(Line.of(dek));
        }

        /** Adds a passage. */
        public Builder passage(Passage passage) {
            passages.add(passage);
            return this;
        }

        /** Replaces all passages. */
        public Builder passages(List<Passage> passages) {
            this.passages.clear();
            this.passages.addAll(passages);
            return this;
        }

        /** The story. */
        public Story build() {
            return new Story(figure, headline, byline, dek, passages);
        }
    }
}

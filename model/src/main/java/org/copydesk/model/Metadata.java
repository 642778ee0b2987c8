package org.copydesk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an issue says of itself; an empty text stands for what it does not say.
 *
 * @param publication the name of the newsletter
 * @param title the title of the issue
 * @param number the number of the issue, as it is written
 * @param date the day of publication
 * @param authors who wrote it
 * @param language its language as a BCP 47 tag
 * @param url where it is published
 * @param extra whatever else the source says, by key, in the order of the source; what stands in
 *     the title and is no word of it is under {@code link}, {@code link-title}, {@code image},
 *     {@code image-title}, {@code markup} and {@code footnote}
 */
public record Metadata(
        String publication,
        String title,
        String number,
        Optional<LocalDate> date,
        List<String> authors,
        String language,
        String url,
        Map<String, List<String>> extra)
        implements Node {

    /** Says nothing at all. */
    public static final Metadata EMPTY = builder().build();

    /** Copies the collections. */
    public Metadata {
        authors = List.copyOf(authors);
        var copy = new LinkedHashMap<String, List<String>>();
        extra.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        extra = Collections.unmodifiableMap(copy);
    }

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** A builder that starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes a {@link Metadata} part by part; not safe to share between threads. */
    public static final class Builder {

        private String publication = "";
        private String title = "";
        private String number = "";
        private Optional<LocalDate> date = Optional.empty();
        private final List<String> authors = new ArrayList<>();
        private String language = "";
        private String url = "";
        private final Map<String, List<String>> extra = new LinkedHashMap<>();

        Builder() {}

        Builder(Metadata metadata) {
            publication = metadata.publication();
            title = metadata.title();
            number = metadata.number();
            date = metadata.date();
            authors.addAll(metadata.authors());
            language = metadata.language();
            url = metadata.url();
            extra.putAll(metadata.extra());
        }

        /** Sets the publication. */
        public Builder publication(String publication) {
            this.publication = publication;
            return this;
        }

        /** Sets the title. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets the number. */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /** Sets the date. */
        public Builder date(LocalDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /** Adds an author. */
        public Builder author(String author) {
            authors.add(author);
            return this;
        }

        /** Replaces all authors. */
        public Builder authors(List<String> authors) {
            this.authors.clear();
            this.authors.addAll(authors);
            return this;
        }

        /** Sets the language. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** Sets the url. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Adds a value to a key of what else the source says. */
        public Builder extra(String key, String value) {
            var values = new ArrayList<>(extra.getOrDefault(key, List.of()));
            values.add(value);
            extra.put(key, values);
            return this;
        }

        /** Sets all values of a key of what else the source says. */
        public Builder extra(String key, List<String> values) {
            extra.put(key, values);
            return this;
        }

        /** The metadata. */
        public Metadata build() {
            return new Metadata(publication, title, number, date, authors, language, url, extra);
        }
    }
}

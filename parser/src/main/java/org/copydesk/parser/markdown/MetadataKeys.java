package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.model.Metadata;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.yaml.YamlSource;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Puts keys and values of front matter and headers where the metadata has a place for them. */
final class MetadataKeys {

    private static final String AUTHORS = "authors";

    private final Metadata.Builder metadata = Metadata.builder();

    /** What has been said by keys that have a place of their own, which holds one value. */
    private final Map<Place, String> said = new EnumMap<>(Place.class);

    private enum Place {
        PUBLICATION,
        TITLE,
        NUMBER,
        DATE,
        AUTHORS,
        LANGUAGE,
        URL,
        /** What no other place holds. */
        EXTRA
    }

    Metadata metadata() {
        return metadata.build();
    }

    void set(String key, Node value) {
        if (value instanceof SequenceNode sequence) {
            var values = new ArrayList<String>();
            YamlSource.list(sequence).forEach(element -> values.add(textOf(element)));
            setAll(key, values);
        } else {
            set(key, textOf(value));
        }
    }

    private static String textOf(Node value) {
        return value instanceof ScalarNode ? YamlSource.text(value) : YamlSource.flow(value);
    }

    private void setAll(String key, List<String> values) {
        if (placeOf(key) == Place.AUTHORS) {
            values.forEach(metadata::author);
        } else if (values.size() == 1) {
            set(key, values.get(0));
        } else {
            metadata.extra(key, values);
        }
    }

    /** A second value for one place is kept as what else is said. */
    void set(String key, String value) {
        var place = placeOf(key);
        var before = said.getOrDefault(place, "");
        if (place == Place.EXTRA
                || !before.isEmpty() && !value.isEmpty() && !before.equals(value)) {
            metadata.extra(key, value);
        } else if (place == Place.AUTHORS) {
            authors(key, value);
        } else if (before.isEmpty()) {
            said.put(place, value);
            put(place, key, value);
        }
    }

    /**
     * Several authors in one line are parted by semicolons or, if there are none, by commas, as
     * Pelican has them; one may have a comma in the name.
     */
    private void authors(String key, String value) {
        if (key.equalsIgnoreCase(AUTHORS)) {
            Stream.of(value.split(value.indexOf(';') < 0 ? "," : ";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(metadata::author);
        } else {
            metadata.author(value);
        }
    }

    private static Place placeOf(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "publication" -> Place.PUBLICATION;
            case "title", "subject" -> Place.TITLE;
            case "number", "issue", "issue_number", "issue-number" -> Place.NUMBER;
            case "author", AUTHORS -> Place.AUTHORS;
            case "language", "lang" -> Place.LANGUAGE;
            case "url", "canonical", "canonical_url", "canonical-url" -> Place.URL;
            case "date",
                    "publish_date",
                    "publish-date",
                    "publishdate",
                    "published",
                    "published_at",
                    "created" ->
                    Place.DATE;
            default -> Place.EXTRA;
        };
    }

    private void put(Place place, String key, String value) {
        switch (place) {
            case PUBLICATION -> metadata.publication(value);
            case TITLE -> metadata.title(value);
            case NUMBER -> metadata.number(value);
            case LANGUAGE -> metadata.language(value);
            case URL -> metadata.url(value);
            default ->
                    IssueTitle.dateIn(value)
                            .ifPresentOrElse(metadata::date, () -> metadata.extra(key, value));
        }
    }
}

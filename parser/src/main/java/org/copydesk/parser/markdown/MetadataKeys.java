package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.model.Metadata;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.yaml.YamlSource;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Puts keys and values of front matter and headers where the metadata has a place for them. */
final class MetadataKeys {

    private MetadataKeys() {}

    static void set(Metadata.Builder metadata, String key, Node value) {
        if (value instanceof SequenceNode sequence) {
            var values = new ArrayList<String>();
            YamlSource.list(sequence).forEach(element -> values.add(textOf(element)));
            setAll(metadata, key, values);
        } else {
            set(metadata, key, textOf(value));
        }
    }

    private static String textOf(Node value) {
        return value instanceof ScalarNode ? YamlSource.text(value) : YamlSource.flow(value);
    }

    private static void setAll(Metadata.Builder metadata, String key, List<String> values) {
        if (isAuthors(key)) {
            values.forEach(metadata::author);
        } else if (values.size() == 1) {
            set(metadata, key, values.get(0));
        } else {
            metadata.extra(key, values);
        }
    }

    static void set(Metadata.Builder metadata, String key, String value) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "publication" -> metadata.publication(value);
            case "title" -> metadata.title(value);
            case "number", "issue" -> metadata.number(value);
            case "author", "authors" -> metadata.author(value);
            case "language", "lang" -> metadata.language(value);
            case "url", "canonical", "canonical_url", "canonical-url" -> metadata.url(value);
            case "date" ->
                    IssueTitle.dateIn(value)
                            .ifPresentOrElse(metadata::date, () -> metadata.extra(key, value));
            default -> metadata.extra(key, value);
        }
    }

    private static boolean isAuthors(String key) {
        return key.equalsIgnoreCase("authors") || key.equalsIgnoreCase("author");
    }
}

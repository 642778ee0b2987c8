package org.copydesk.parser.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.source.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML text read as mappings, lists and texts; types are not resolved and tags mean nothing.
 *
 * <p>All methods throw {@link YamlException} where the text is something else.
 */
public final class YamlSource {

    private static final int MAX_LENGTH = 1_000_000;

    private YamlSource() {}

    /** The mapping at the root; an empty text has an empty one. */
    public static Map<String, Node> read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new YamlException(
                    "this is longer than " + MAX_LENGTH + " characters", new Position(1, 1));
        }
        var settings =
                LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setCodePointLimit(MAX_LENGTH)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            var events = new ParserImpl(settings, new StreamReader(settings, text));
            var composer = new Composer(settings, new ShallowParser(events));
            var root = composer.getSingleNode();
            return root.isPresent() ? mapping(root.get()) : Map.of();
        } catch (MarkedYamlEngineException malformed) {
            throw new YamlException(words(malformed), position(malformed.getProblemMark()));
        } catch (YamlEngineException malformed) {
            throw new YamlException("this is not well-formed YAML", new Position(1, 1));
        }
    }

    /** The library’s own words are for programmers, but for ours. */
    private static String words(MarkedYamlEngineException malformed) {
        var problem = malformed.getProblem();
        return problem.startsWith("nested") ? "this is " + problem : "this is not well-formed YAML";
    }

    /** The keys and values of a node. */
    public static Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "here should be keys with values");
        }
        var result = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            var key = text(entry.getKeyNode());
            if (result.put(key, entry.getValueNode()) != null) {
                throw wrong(entry.getKeyNode(), "“" + key + "” stands here twice");
            }
        }
        return result;
    }

    /** The elements of a node. */
    public static List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(node, "here should be a list");
        }
        return sequence.getValue();
    }

    /** The elements of a node, all of them texts. */
    public static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        list(node).forEach(element -> texts.add(text(element)));
        return texts;
    }

    /** The text of a node, whatever type it would have. */
    public static String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(node, "here should be a text");
        }
        return scalar.getValue();
    }

    /** A node in YAML’s flow style, on one line: {@code {name: Jo, tags: [a, b]}}. */
    public static String flow(Node node) {
        return new FlowText().add(node).toString();
    }

    /** Says what is wrong with a node. */
    public static YamlException wrong(Node node, String message) {
        return new YamlException(message, position(node.getStartMark()));
    }

    private static Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Position(1, 1));
    }
}

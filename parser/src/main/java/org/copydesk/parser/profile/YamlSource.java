package org.copydesk.parser.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.source.Position;
import org.copydesk.model.source.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file read as mappings, lists and texts; what is something else is said with its place. */
final class YamlSource {

    private static final int MAX_LENGTH = 1_000_000;

    private final SourceText source;

    YamlSource(SourceText source) {
        this.source = source;
    }

    Map<String, Node> root() {
        var settings =
                LoadSettings.builder()
                        .setLabel(source.name())
                        .setAllowDuplicateKeys(false)
                        .setCodePointLimit(MAX_LENGTH)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text());
            return mapping(root.orElseThrow(() -> new ProfileException(source.name() + ": the profile is empty")));
        } catch (MarkedYamlEngineException malformed) {
            var mark = malformed.getProblemMark();
            var place = mark.map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1)).orElse("");
            throw new ProfileException(source.name() + place + ": this is not well-formed YAML", malformed);
        } catch (YamlEngineException malformed) {
            throw new ProfileException(source.name() + ": this is not well-formed YAML", malformed);
        }
    }

    Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "here should be keys with values");
        }
        var result = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(entry -> result.put(text(entry.getKeyNode()), entry.getValueNode()));
        return result;
    }

    List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(node, "here should be a list");
        }
        return sequence.getValue();
    }

    List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        list(node).forEach(element -> texts.add(text(element)));
        return texts;
    }

    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(node, "here should be a text");
        }
        return scalar.getValue();
    }

    ProfileException wrong(Node node, String message) {
        var place = node.getStartMark().map(m -> new Position(m.getLine() + 1, m.getColumn() + 1).toString());
        return new ProfileException(source.name() + place.map(p -> ":" + p).orElse("") + ": " + message);
    }
}

package org.copydesk.validate.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML as a tree of nodes that know their places; tags mean nothing. */
final class YamlText {

    private static final int LONGEST = 1_000_000;

    private YamlText() {}

    static Optional<Node> read(String text) {
        if (text.length() > LONGEST) {
            throw wrong(Optional.empty(), "this is longer than " + LONGEST + " characters");
        }
        var settings =
                LoadSettings.builder()
                        .setCodePointLimit(LONGEST)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            var events = new ParserImpl(settings, new StreamReader(settings, text));
            return new Composer(settings, new ShallowParser(events)).getSingleNode();
        } catch (MarkedYamlEngineException malformed) {
            throw wrong(
                    malformed.getProblemMark(),
                    "this is not well-formed YAML: " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            throw wrong(Optional.empty(), "this is not well-formed YAML");
        }
    }

    static ConfigurationException wrong(Node node, String message) {
        return wrong(node.getStartMark(), message);
    }

    private static ConfigurationException wrong(Optional<Mark> mark, String message) {
        return new ConfigurationException(
                message,
                mark.map(m -> m.getLine() + 1).orElse(1),
                mark.map(m -> m.getColumn() + 1).orElse(1));
    }
}

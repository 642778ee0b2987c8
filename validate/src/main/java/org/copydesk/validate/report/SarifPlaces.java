package org.copydesk.validate.report;

import java.net.URI;
import java.net.URISyntaxException;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.CheckedFile;
import tools.jackson.databind.node.ObjectNode;

/** Places in SARIF. */
final class SarifPlaces {

    private SarifPlaces() {}

    static void location(CheckedFile file, Span span, ObjectNode out) {
        file(file, out);
        region(file.source(), span, ((ObjectNode) out.get("physicalLocation")).putObject("region"));
    }

    static void file(CheckedFile file, ObjectNode out) {
        out.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", uri(file.name()));
    }

    static void region(SourceText source, Span span, ObjectNode out) {
        var region = Region.of(source, span);
        out.put("startLine", region.start().line());
        out.put("startColumn", region.start().column());
        out.put("endLine", region.end().line());
        out.put("endColumn", region.end().column());
        out.put("charOffset", region.span().start());
        out.put("charLength", region.span().length());
    }

    /** A path as a reference; the name of a source that came from nowhere may be empty. */
    static String uri(String name) {
        var path = name.isEmpty() ? "-" : name.replace('\\', '/');
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, "./" + path, null).toASCIIString().substring(2);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a path can be quoted: " + name, impossible);
        }
    }
}

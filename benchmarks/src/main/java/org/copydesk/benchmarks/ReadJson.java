package org.copydesk.benchmarks;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How fast is JSON read, beside Jackson reading the same JSON into its own tree? */
@State(Scope.Benchmark)
public class ReadJson implements Measured {

    private final JsonReader copydesk = new JsonReader();
    private final JsonMapper jackson = JsonMapper.builder().build();

    private List<String> sources = List.of();

    /** Writes the issues as JSON. */
    @Setup
    public void write(Texts texts) {
        var renderer = JsonRenderer.builder().compact(true).build();
        sources = texts.issues().stream().map(renderer::render).toList();
    }

    @Override
    public long bytes(Texts texts) {
        write(texts);
        return Documents.bytes(sources);
    }

    /** Ours: into the model. */
    @Benchmark
    public void copydesk(Blackhole sink) {
        for (var source : sources) {
            Issue issue = copydesk.read(source);
            sink.consume(issue);
        }
    }

    /** Into Jackson's tree. */
    @Benchmark
    public void jackson(Blackhole sink) {
        for (var source : sources) {
            JsonNode tree = jackson.readTree(source);
            sink.consume(tree);
        }
    }
}

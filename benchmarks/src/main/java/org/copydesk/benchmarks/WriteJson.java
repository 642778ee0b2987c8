package org.copydesk.benchmarks;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.render.json.JsonRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How fast is JSON written, beside Jackson's own tree of the same JSON? */
@State(Scope.Benchmark)
public class WriteJson implements Measured {

    private final JsonRenderer copydesk = JsonRenderer.builder().compact(true).build();
    private final JsonMapper jackson = JsonMapper.builder().build();

    private List<Issue> issues = List.of();
    private List<JsonNode> trees = List.of();

    /** Makes trees of the issues. */
    @Setup
    public void read(Texts texts) {
        issues = texts.issues();
        trees = issues.stream().map(copydesk::render).map(jackson::readTree).toList();
    }

    @Override
    public long bytes(Texts texts) {
        read(texts);
        return Documents.bytes(issues.stream().map(copydesk::render).toList());
    }

    /** Ours: from the model. */
    @Benchmark
    public void copydesk(Blackhole sink) {
        for (var issue : issues) {
            sink.consume(copydesk.render(issue));
        }
    }

    /** From Jackson's tree. */
    @Benchmark
    public void jackson(Blackhole sink) {
        for (var tree : trees) {
            sink.consume(jackson.writeValueAsString(tree));
        }
    }
}

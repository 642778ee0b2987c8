package org.copydesk.benchmarks;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.copydesk.model.Issue;
import org.copydesk.render.MarkdownRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast is Markdown written, beside commonmark-java writing the same content? */
@State(Scope.Benchmark)
public class WriteMarkdown implements Measured {

    private final MarkdownRenderer copydesk = new MarkdownRenderer();
    private final org.commonmark.renderer.markdown.MarkdownRenderer commonmark =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder().build();

    private List<Issue> issues = List.of();
    private List<Node> documents = List.of();

    /** Makes documents of the issues. */
    @Setup
    public void read(Texts texts) {
        var parser = Parser.builder().build();
        issues = texts.issues();
        documents = issues.stream().map(copydesk::render).map(parser::parse).toList();
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

    /** From a Markdown document of the same content. */
    @Benchmark
    public void commonmark(Blackhole sink) {
        for (var document : documents) {
            sink.consume(commonmark.render(document));
        }
    }
}

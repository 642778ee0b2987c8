package org.copydesk.benchmarks;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.copydesk.model.Issue;
import org.copydesk.render.HtmlRenderer;
import org.copydesk.render.MarkdownRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast is HTML written, beside commonmark-java writing the same content? */
@State(Scope.Benchmark)
public class WriteHtml implements Measured {

    private final HtmlRenderer copydesk = HtmlRenderer.builder().fragment(true).build();
    private final org.commonmark.renderer.html.HtmlRenderer commonmark =
            org.commonmark.renderer.html.HtmlRenderer.builder().build();

    private List<Issue> issues = List.of();
    private List<Node> documents = List.of();

    /** Makes documents of the issues. */
    @Setup
    public void read(Texts texts) {
        var markdown = new MarkdownRenderer();
        var parser = Parser.builder().build();
        issues = texts.issues();
        documents = issues.stream().map(markdown::render).map(parser::parse).toList();
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

package org.copydesk.benchmarks;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast is HTML read, and what does it cost over the HTML parser that is under it? */
@State(Scope.Benchmark)
public class ReadHtml implements Measured {

    private final NewsletterParser copydesk =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private List<String> sources = List.of();

    /** Writes the issues as HTML, without the page around them. */
    @Setup
    public void write(Texts texts) {
        var renderer = HtmlRenderer.builder().fragment(true).build();
        sources = texts.issues().stream().map(renderer::render).toList();
    }

    @Override
    public long bytes(Texts texts) {
        write(texts);
        return Documents.bytes(sources);
    }

    /** Ours: the whole model, with spans and diagnostics. */
    @Benchmark
    public void copydesk(Blackhole sink) {
        for (var source : sources) {
            ParsedIssue issue = copydesk.parse(source);
            sink.consume(issue);
        }
    }

    /** The parser under ours, alone, with positions. */
    @Benchmark
    public void jsoup(Blackhole sink) {
        for (var source : sources) {
            Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
            sink.consume(document);
        }
    }
}

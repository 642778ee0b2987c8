package org.copydesk.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast is plain text read? */
@State(Scope.Benchmark)
public class ReadText implements Measured {

    private final NewsletterParser copydesk =
            NewsletterParser.builder().notation(Notation.TEXT).build();
    private final Parser commonmark = Parser.builder().build();
    private final com.vladsch.flexmark.parser.Parser flexmark =
            com.vladsch.flexmark.parser.Parser.builder().build();
    private final RegexScript script = new RegexScript();

    private List<String> sources = List.of();

    /** Takes the texts. */
    @Setup
    public void take(Texts texts) {
        sources = texts.texts();
    }

    @Override
    public long bytes(Texts texts) {
        take(texts);
        return Documents.bytes(sources);
    }

    /** Ours: the whole model, with spans and diagnostics. */
    @Benchmark
    public void copydesk(Blackhole sink) {
        for (var text : sources) {
            ParsedIssue issue = copydesk.parse(text);
            sink.consume(issue);
        }
    }

    /** A Markdown parser on the same text, without spans. */
    @Benchmark
    public void commonmark(Blackhole sink) {
        for (var text : sources) {
            Node document = commonmark.parse(text);
            sink.consume(document);
        }
    }

    /** Another Markdown parser. */
    @Benchmark
    public void flexmark(Blackhole sink) {
        for (var text : sources) {
            Document document = flexmark.parse(text);
            sink.consume(document);
        }
    }

    /** Regular expressions over lines. */
    @Benchmark
    public void script(Blackhole sink) {
        for (var text : sources) {
            List<RegexScript.Row> rows = script.read(text, false);
            sink.consume(rows);
        }
    }
}

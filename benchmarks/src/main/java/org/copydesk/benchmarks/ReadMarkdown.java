package org.copydesk.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.MarkdownRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast is Markdown read, and what does it cost over the Markdown parser that is under it? */
@State(Scope.Benchmark)
public class ReadMarkdown implements Measured {

    /** What our reader has, too. */
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private final NewsletterParser copydesk =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();
    private final Parser commonmark =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private final com.vladsch.flexmark.parser.Parser flexmark =
            com.vladsch.flexmark.parser.Parser.builder().build();
    private final RegexScript script = new RegexScript();

    private List<String> sources = List.of();

    /** Writes the issues as Markdown. */
    @Setup
    public void write(Texts texts) {
        var renderer = new MarkdownRenderer();
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

    /** The parser under ours, alone, with spans. */
    @Benchmark
    public void commonmark(Blackhole sink) {
        for (var source : sources) {
            Node document = commonmark.parse(source);
            sink.consume(document);
        }
    }

    /** Another Markdown parser. */
    @Benchmark
    public void flexmark(Blackhole sink) {
        for (var source : sources) {
            Document document = flexmark.parse(source);
            sink.consume(document);
        }
    }

    /** Regular expressions over lines. */
    @Benchmark
    public void script(Blackhole sink) {
        for (var source : sources) {
            List<RegexScript.Row> rows = script.read(source, true);
            sink.consume(rows);
        }
    }
}

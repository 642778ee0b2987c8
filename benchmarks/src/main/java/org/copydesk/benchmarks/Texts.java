package org.copydesk.benchmarks;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.parser.NewsletterParser;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same issues as plain text and as models, which each question makes into what it needs. */
@State(Scope.Benchmark)
public class Texts {

    /** Which issues. */
    @Param("seeds")
    public String documents = "seeds";

    private List<String> texts = List.of();
    private List<Issue> issues = List.of();

    /** Reads the issues; not measured. */
    @Setup
    public void read() {
        var parser = NewsletterParser.create();
        texts = Documents.of(documents);
        issues = texts.stream().map(text -> parser.parse(text).issue()).toList();
    }

    List<String> texts() {
        return texts;
    }

    List<Issue> issues() {
        return issues;
    }
}

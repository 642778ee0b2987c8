package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.NotationLaws;
import org.copydesk.render.Renderer;
import org.copydesk.render.SourceEditor;
import org.copydesk.render.TextRenderer;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;

/** What holds for every source and every issue. */
final class Laws {

    /** Small inputs are tried more often. */
    private static final int LONGEST_SEED = 1_500;

    private static final JsonRenderer JSON = new JsonRenderer();

    private Laws() {}

    /** A parser whose limits the shortest inputs can meet: the first byte says which. */
    static NewsletterParser parser(Notation notation, byte[] data) {
        var limits =
                isNarrow(data)
                        ? Limits.builder()
                                .length(200)
                                .nodes(40)
                                .nesting(5)
                                .inlineMarks(8)
                                .frontMatter(60)
                                .diagnostics(5)
                                .build()
                        : Limits.DEFAULT;
        return NewsletterParser.builder().notation(notation).limits(limits).build();
    }

    private static boolean isNarrow(byte[] data) {
        return data.length > 0 && data[0] == 1;
    }

    static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** Parsing never throws, loses nothing, and knows where everything stands. */
    static ParsedIssue checkReading(Notation notation, byte[] data) {
        var parser = parser(notation, data);
        var source = SourceText.of("fuzzed", text(data));
        var parsed = parser.parse(source);
        checkPlaces(parsed);
        if (!isNarrow(data)) {
            NotationLaws.check(parsed);
        }
        // Pages are not edited through their issue.
        if (!notation.equals(Notation.HTML)) {
            assertThat(SourceEditor.apply(parsed, parsed.issue())).isEqualTo(source.text());
        }
        assertThat(parser.parse(source).issue()).isEqualTo(parsed.issue());
        if (notation.equals(Notation.TEXT)) {
            assertThat(new TextRenderer().render(parsed)).isEqualTo(source.text());
        }
        return parsed;
    }

    private static void checkPlaces(ParsedIssue parsed) {
        var whole = new Span(0, parsed.source().length());
        parsed.diagnostics().forEach(d -> assertThat(whole.contains(d.span())).isTrue());
        var open = new ArrayDeque<Node>(List.of(parsed.issue()));
        while (!open.isEmpty()) {
            var parent = open.pop();
            int from = place(parsed, parent).start();
            for (var child : parent.children()) {
                if (!(child instanceof Metadata)) {
                    var span = place(parsed, child);
                    if (span.start() < from || !place(parsed, parent).contains(span)) {
                        throw new AssertionError(span + " of " + child + " in " + parent);
                    }
                    from = span.end();
                    open.push(child);
                }
            }
        }
    }

    private static Span place(ParsedIssue parsed, Node node) {
        return parsed.sourceMap().spanOf(node).orElseThrow(() -> new AssertionError(node));
    }

    /** JSON carries everything; every form is the same each time. */
    static void checkWriting(Renderer renderer, Issue issue) {
        assertThat(renderer.render(issue)).isEqualTo(renderer.render(issue));
        assertThat(renderer.losses(issue)).isNotNull();
    }

    static void checkJson(Issue issue) {
        if (JSON.losses(issue).isEmpty()) {
            assertThat(new JsonReader().read(JSON.render(issue))).isEqualTo(issue);
        }
    }

    /** The issues that everything starts from, and one of each notation. */
    static Stream<byte[]> sources() {
        var seeds = Path.of("../seeds");
        var samples =
                Stream.of(
                        Samples.MARKDOWN.getBytes(StandardCharsets.UTF_8),
                        Samples.HTML.getBytes(StandardCharsets.UTF_8));
        if (!Files.isDirectory(seeds)) {
            return samples;
        }
        try (var files = Files.list(seeds)) {
            var texts =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .map(Laws::bytes)
                            .toList();
            return Stream.concat(samples, texts.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            byte[] text = Files.readAllBytes(file);
            return Arrays.copyOf(text, Math.min(LONGEST_SEED, text.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

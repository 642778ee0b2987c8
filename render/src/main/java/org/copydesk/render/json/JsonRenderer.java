package org.copydesk.render.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.ParsedIssue;
import org.copydesk.render.Loss;
import org.copydesk.render.Renderer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes issues as JSON, which carries everything: {@link JsonReader} gives the issue again.
 *
 * <p>Surrogates that lack their partner are written as escapes, so that the text can be encoded; in
 * the name of a property, where no reader takes them, as U+FFFD. {@code <} and the separators of
 * lines and paragraphs are escapes, too: inside the {@code <script>} of a page nothing ends it.
 */
public final class JsonRenderer implements Renderer {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamWriteConstraints(
                            StreamWriteConstraints.builder()
                                    .maxNestingDepth(JsonReader.MAX_NESTING)
                                    .build())
                    .build();

    private static final ObjectWriteContext PRETTY =
            new ObjectWriteContext.Base() {

                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }

                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return prettyPrinter();
                }
            };

    private final boolean compact;
    private final boolean positions;

    /** A renderer that indents and leaves positions out. */
    public JsonRenderer() {
        this(builder());
    }

    private JsonRenderer(Builder builder) {
        this.compact = builder.compact;
        this.positions = builder.positions;
    }

    /** A builder that starts with what {@link #JsonRenderer()} does. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes an issue.
     *
     * @throws IOException if the target can't be written to
     * @throws IllegalArgumentException if the issue is nested so deep that {@link JsonReader} would
     *     not read it
     */
    @Override
    public void render(Issue issue, Appendable out) throws IOException {
        write(issue, Optional.empty(), out);
    }

    /**
     * Writes an issue that was read from a source; if this renderer gives positions, each node has
     * its {@code "span"}, an array of two offsets in UTF-16 code units, and the 1-based {@code
     * "line"} and {@code "column"} of its start.
     *
     * @throws IOException if the target can't be written to
     * @throws IllegalArgumentException if the issue is nested so deep that {@link JsonReader} would
     *     not read it
     */
    public void render(ParsedIssue parsed, Appendable out) throws IOException {
        write(
                parsed.issue(),
                positions ? Optional.of(new Positions(parsed)) : Optional.empty(),
                out);
    }

    @Override
    public String render(Issue issue) {
        return print(issue, Optional.empty());
    }

    /**
     * An issue that was read from a source as a string, with positions if this renderer gives them.
     */
    public String render(ParsedIssue parsed) {
        return print(
                parsed.issue(), positions ? Optional.of(new Positions(parsed)) : Optional.empty());
    }

    private String print(Issue issue, Optional<Positions> places) {
        // It takes whole arrays, which a StringBuilder copies character by character.
        var out = new Chunks();
        try {
            write(issue, places, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Nothing but surrogates that lack their partner in the keys of {@link Metadata#extra()}. */
    @Override
    public List<Loss> losses(Issue issue) {
        return issue.metadata().extra().keySet().stream()
                .filter(Surrogates::hasUnpaired)
                .map(
                        key ->
                                new Loss(
                                        issue.metadata(),
                                        "a broken character in the name of metadata"))
                .toList();
    }

    private void write(Issue issue, Optional<Positions> places, Appendable out) throws IOException {
        var context = compact ? ObjectWriteContext.empty() : PRETTY;
        try (var generator = FACTORY.createGenerator(context, new JsonSink(out))) {
            issue.accept(new NodeWriter(generator, places));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "the issue is nested deeper than " + JsonReader.MAX_NESTING + " levels", e);
        }
        out.append('\n');
    }

    private static PrettyPrinter prettyPrinter() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /** Makes a {@link JsonRenderer}; not safe to share between threads. */
    public static final class Builder {

        private boolean compact;
        private boolean positions;

        private Builder() {}

        /** Whether to write everything in one line; it is indented otherwise. */
        public Builder compact(boolean compact) {
            this.compact = compact;
            return this;
        }

        /** Whether to say where nodes stand in the source, for issues that have one. */
        public Builder positions(boolean positions) {
            this.positions = positions;
            return this;
        }

        /** The renderer. */
        public JsonRenderer build() {
            return new JsonRenderer(this);
        }
    }
}

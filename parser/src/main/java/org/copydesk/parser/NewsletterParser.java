package org.copydesk.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.damage.Repair;
import org.copydesk.parser.html.HtmlSurface;
import org.copydesk.parser.markdown.MarkdownSurface;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.parser.structure.IssueReader;
import org.copydesk.parser.surface.Surface;
import org.copydesk.parser.surface.TrackingParameters;
import org.copydesk.parser.text.TextSurface;

/**
 * Reads newsletter issues.
 *
 * <p>The notation of a source is told by its name and its content, by the surface that is
 * {@linkplain Surface#confidence surest}; {@link Builder#notation} settles it. Surfaces for more
 * notations are found as services.
 *
 * <p>Any text gives an issue; what is wrong with it is told in diagnostics, and so is which of the
 * {@linkplain Builder#limits limits} it meets. A parser is immutable, may be used again and again,
 * and is safe to share between threads.
 */
public final class NewsletterParser {

    private final IssueReader reader;
    private final boolean repair;
    private final Limits limits;
    private final Bounds bounds;
    private final List<Surface> surfaces;

    private NewsletterParser(Builder builder) {
        repair = builder.repair;
        limits = builder.limits;
        bounds = new Bounds(limits);
        reader = new IssueReader(builder.profile);
        var all = all(builder.targets(), limits);
        surfaces = builder.notation.map(notation -> reading(notation, all)).orElse(all);
    }

    /** The surfaces of our own first: of two that are equally sure, the first reads. */
    private static List<Surface> all(UnaryOperator<String> targets, Limits limits) {
        var all =
                new ArrayList<Surface>(
                        List.of(
                                new TextSurface(limits),
                                new MarkdownSurface(limits),
                                new HtmlSurface(targets, limits)));
        ServiceLoader.load(Surface.class).forEach(all::add);
        return all;
    }

    private static List<Surface> reading(Notation notation, List<Surface> all) {
        return all.stream()
                .filter(surface -> surface.notation().equals(notation))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new IllegalArgumentException(unknown(notation, all)));
    }

    private static String unknown(Notation notation, List<Surface> all) {
        var known = all.stream().map(surface -> surface.notation().name()).toList();
        return "nobody reads " + notation + " here; there are " + String.join(", ", known);
    }

    /** A parser with the profile of The Batch. */
    public static NewsletterParser create() {
        return builder().build();
    }

    /** A builder of parsers. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads an issue from a string. */
    public ParsedIssue parse(String text) {
        return parse(SourceText.of(text));
    }

    /**
     * Reads an issue from a file.
     *
     * @throws IOException if the file can't be read, or has more bytes than {@link Limits#length()}
     */
    public ParsedIssue parse(Path file) throws IOException {
        return parse(SourceText.read(file, limits));
    }

    /** Reads an issue from a source. */
    public ParsedIssue parse(SourceText source) {
        var text = repair ? Repair.of(source) : source;
        var surface = surfaceFor(text);
        var reading = bounds.read(surface, text);
        return bounds.withinDiagnostics(reader.read(text, surface.notation(), reading));
    }

    private Surface surfaceFor(SourceText source) {
        return surfaces.stream()
                .max(Comparator.comparingInt(surface -> surface.confidence(source)))
                .orElseThrow();
    }

    /** Options of a {@link NewsletterParser}; not safe to share between threads. */
    public static final class Builder {

        private Profile profile = Profiles.THE_BATCH;
        private boolean repair;
        private boolean stripTracking;
        private Limits limits = Limits.DEFAULT;
        private Optional<Notation> notation = Optional.empty();

        private Builder() {}

        /** Sets the profile of the newsletter; The Batch if nothing is said. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Sets whether text that was decoded in the wrong charset is mended before it is read;
         * {@link SourceText#repairs()} then tells what was. Nothing is mended if nothing is said.
         */
        public Builder repair(boolean repair) {
            this.repair = repair;
            return this;
        }

        /**
         * Sets the notation that every source is read in, whatever its name and content.
         *
         * <p>If nothing is said, the surest surface reads a source: the name of a file tells first
         * ({@code .md} and the like are Markdown, {@code .html} and the like are HTML, {@code .txt}
         * is plain text), then the content.
         */
        public Builder notation(Notation notation) {
            this.notation = Optional.of(notation);
            return this;
        }

        /**
         * Sets whether the parts of links that only track readers ({@code utm_source}, {@code
         * fbclid} and the like) are left out; the rest of a link stays as it is. They are kept if
         * nothing is said.
         */
        public Builder stripTracking(boolean stripTracking) {
            this.stripTracking = stripTracking;
            return this;
        }

        /** Sets how much of a source is read; {@link Limits#DEFAULT} if nothing is said. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        private UnaryOperator<String> targets() {
            return stripTracking ? TrackingParameters::strip : UnaryOperator.identity();
        }

        /**
         * The parser.
         *
         * @throws IllegalArgumentException if there is no surface for the notation that was set
         */
        public NewsletterParser build() {
            return new NewsletterParser(this);
        }
    }
}

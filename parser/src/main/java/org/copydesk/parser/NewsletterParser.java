package org.copydesk.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.damage.Repair;
import org.copydesk.parser.html.HtmlSurface;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.parser.structure.IssueReader;
import org.copydesk.parser.surface.Surface;
import org.copydesk.parser.surface.TrackingParameters;
import org.copydesk.parser.text.TextSurface;

/**
 * Reads newsletter issues.
 *
 * <p>Any text gives an issue; what is wrong with it is told in diagnostics. A parser is immutable,
 * may be used again and again, and is safe to share between threads.
 */
public final class NewsletterParser {

    private final IssueReader reader;
    private final boolean repair;
    private final List<Surface> surfaces;

    private NewsletterParser(Builder builder) {
        repair = builder.repair;
        reader = new IssueReader(builder.profile);
        surfaces = List.of(new TextSurface(), new HtmlSurface(targets(builder)));
    }

    private static UnaryOperator<String> targets(Builder builder) {
        return builder.stripTracking ? TrackingParameters::strip : UnaryOperator.identity();
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
     * @throws IOException if the file can't be read
     */
    public ParsedIssue parse(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /** Reads an issue from a source. */
    public ParsedIssue parse(SourceText source) {
        var text = repair ? Repair.of(source) : source;
        var surface = surfaceFor(text);
        return reader.read(text, surface.notation(), surface.read(text));
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
         * Sets whether the parts of links that only track readers ({@code utm_source}, {@code
         * fbclid} and the like) are left out; the rest of a link stays as it is. They are kept if
         * nothing is said.
         */
        public Builder stripTracking(boolean stripTracking) {
            this.stripTracking = stripTracking;
            return this;
        }

        /** The parser. */
        public NewsletterParser build() {
            return new NewsletterParser(this);
        }
    }
}

package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.Comparator;
import org.copydesk.model.Metadata;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.Reading;

/** Finds the structure of an issue in the blocks that a surface read. */
public final class IssueReader {

    private final Profile profile;
    private final Cues cues;
    private final ShapeReader shapes;
    private final SignedFarewells farewells;
    private final OutlineTagger outlined;
    private final LineTagger lined;

    /** A reader for newsletters of the given profile. */
    public IssueReader(Profile profile) {
        this.profile = profile;
        cues = new Cues(profile);
        shapes = new ShapeReader(cues);
        farewells = new SignedFarewells(shapes);
        outlined = new OutlineTagger(shapes, cues);
        lined = new LineTagger(profile, shapes, cues);
    }

    /** Reads the structure. */
    public ParsedIssue read(SourceText source, Notation notation, Reading reading) {
        var told = ToldRoles.in(reading.blocks(), source.text());
        boolean ranked =
                reading.outline()
                        && (told.tree().isPresent() || !FlatLevels.are(reading.blocks(), cues));
        var labels = ranked ? Labels.BOLD : Labels.PLAIN;
        var tree = told.tree().orElseGet(() -> Tree.of(tag(reading, ranked)));
        var tagged = tree.tagged();
        var builder = new IssueBuilder(source.text(), reading.spans(), cues, labels);
        var issue = builder.issue(tree, metadata(reading, tagged, source), source.length());
        var diagnostics = new ArrayList<>(source.diagnostics());
        diagnostics.addAll(reading.diagnostics());
        told.problem().ifPresent(diagnostics::add);
        var language = issue.metadata().language();
        diagnostics.addAll(
                new Inspection(source, language, reading, tagged, shapes, labels).diagnostics());
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return new ParsedIssue(source, notation, issue, reading.spans().build(), diagnostics);
    }

    private Tagged tag(Reading reading, boolean ranked) {
        var joiner = new Joiner(shapes, reading.spans());
        if (ranked) {
            return outlined.tag(joiner.join(farewells.parted(reading.blocks(), reading.spans())));
        }
        boolean flat = reading.outline();
        var lines = flat ? new HardLines(reading.spans()).of(reading.blocks()) : reading.blocks();
        return lined.tag(joiner.join(lines), reading.markup());
    }

    /** What the notation does not say, the first lines or the profile may know. */
    private Metadata metadata(Reading reading, Tagged tagged, SourceText source) {
        boolean plain = !reading.outline() && !reading.markup();
        var said =
                plain && reading.metadata().equals(Metadata.EMPTY)
                        ? Masthead.of(tagged, source.name(), reading.spans())
                        : reading.metadata();
        var metadata = said.toBuilder();
        if (said.publication().isEmpty()) {
            var greeted = Welcome.publicationIn(tagged.blocks());
            metadata.publication(greeted.isEmpty() ? profile.publication() : greeted);
        }
        if (said.language().isEmpty()) {
            metadata.language(profile.language());
        }
        var known = metadata.build();
        reading.spans().find(said).ifPresent(place -> reading.spans().put(known, place));
        return known;
    }
}

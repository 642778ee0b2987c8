package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.profile.Expectations.HeadlineCase;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.SourceBlock;

/** Finds the structure of an issue in the blocks that a surface read. */
public final class IssueReader {

    private final Profile profile;
    private final Cues cues;
    private final ShapeReader shapes;
    private final OutlineTagger outlined;

    /** A reader for newsletters of the given profile. */
    public IssueReader(Profile profile) {
        this.profile = profile;
        cues = new Cues(profile);
        shapes = new ShapeReader(cues);
        outlined = new OutlineTagger(shapes, cues);
    }

    /** Reads the structure. */
    public ParsedIssue read(SourceText source, Notation notation, Reading reading) {
        boolean flat = reading.outline() && FlatLevels.are(reading.blocks(), cues);
        boolean ranked = reading.outline() && !flat;
        var lines = flat ? new HardLines(reading.spans()).of(reading.blocks()) : reading.blocks();
        var labels = ranked ? Labels.BOLD : Labels.PLAIN;
        var blocks = new Joiner(shapes, reading.spans()).join(lines);
        var tagged = ranked ? outlined.tag(blocks) : tag(blocks, reading.markup());
        var builder = new IssueBuilder(source.text(), reading.spans(), cues, labels);
        var issue =
                builder.issue(Tree.of(tagged), metadata(reading, tagged, source), source.length());
        var diagnostics = new ArrayList<>(source.diagnostics());
        diagnostics.addAll(reading.diagnostics());
        diagnostics.addAll(new Inspection(source, reading, tagged, shapes, labels).diagnostics());
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return new ParsedIssue(source, notation, issue, reading.spans().build(), diagnostics);
    }

    private Tagged tag(List<SourceBlock> blocks, boolean markup) {
        return markup ? tagMarked(new Rules(blocks)) : tagPlain(blocks);
    }

    private Tagged tagPlain(List<SourceBlock> blocks) {
        var looks = new ArrayList<Look>(blocks.size());
        boolean marked = marksHeadings(blocks);
        for (var block : blocks) {
            boolean words =
                    marked && block.form() == Form.PARAGRAPH && !Pictures.isBracketed(block.text());
            boolean rule = marked && block.form() == Form.RULE;
            var shape = rule ? Shape.OTHER : shapes.shapeOf(block);
            looks.add(look(block, shape, Gap.of(looks.isEmpty() ? 1 : block.gap()), words));
        }
        return new Tagged(blocks, rolesOf(blocks, looks));
    }

    /** Whether a text underlines its headings; one that is underlined may be so by chance. */
    private static boolean marksHeadings(List<SourceBlock> blocks) {
        return blocks.stream().filter(block -> block.form() == Form.HEADING).count() > 1;
    }

    /** Where headings are marked, a rule only parts what is above it from what is below. */
    private Tagged tagMarked(Rules rules) {
        var blocks = rules.others();
        var looks = new ArrayList<Look>(blocks.size());
        for (var block : blocks) {
            looks.add(markedLook(block, rules.gap(looks.size()).seen()));
        }
        return rules.putBack(rolesOf(blocks, looks));
    }

    private static List<Role> rolesOf(List<SourceBlock> blocks, List<Look> looks) {
        var roles = RoleTagger.FLAT.tag(looks);
        Roundups.mark(blocks, roles, Labels.PLAIN);
        return roles;
    }

    private Look markedLook(SourceBlock block, Gap gap) {
        var shape = shapes.markedLineShapeOf(block);
        boolean words = block.form() == Form.PARAGRAPH && shape != Shape.HEADING;
        return look(block, shape, gap, words);
    }

    private Look look(SourceBlock block, Shape shape, Gap gap, boolean words) {
        boolean anyCase = profile.expectations().headlineCase() != HeadlineCase.TITLE;
        boolean briefs = shape == Shape.SECTION && cues.hasBriefs(block.text());
        return new Look(shape, gap, briefs, anyCase, words);
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
            metadata.publication(profile.publication());
        }
        if (said.language().isEmpty()) {
            metadata.language(profile.language());
        }
        var known = metadata.build();
        reading.spans().find(said).ifPresent(place -> reading.spans().put(known, place));
        return known;
    }
}

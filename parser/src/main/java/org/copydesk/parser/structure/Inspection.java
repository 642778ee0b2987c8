package org.copydesk.parser.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.damage.DamageReport;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.SourceBlock;

/** Looks each block of an issue over for damage, for what its role makes likely. */
final class Inspection {

    private static final Set<Role> BODIES = EnumSet.of(Role.BODY, Role.LIST, Role.FIGURE);

    private final ShapeReader shapes;
    private final List<SourceBlock> blocks;
    private final List<Role> roles;
    private final DamageReport report;

    Inspection(
            SourceText source,
            Reading reading,
            List<SourceBlock> blocks,
            List<Role> roles,
            ShapeReader shapes) {
        this.blocks = blocks;
        this.roles = roles;
        this.shapes = shapes;
        report = new DamageReport(source, reading.spans());
    }

    List<Diagnostic> diagnostics() {
        for (int i = 0; i < blocks.size(); i++) {
            inspect(i);
        }
        return report.diagnostics();
    }

    private void inspect(int i) {
        var block = blocks.get(i);
        switch (roles.get(i)) {
            case LETTER_BODY, POSTSCRIPT, AFTERWORD, SECTION_BODY, DEK, LIST, ENTRIES, BRIEF_BODY ->
                    report.words(block);
            case BODY -> body(block);
            case LABELLED -> labelled(i);
            case OPENING -> report.lostHeadline(block);
            case PROMOTION_OPENING, PROMOTION_BODY ->
                    report.gluedCaption(block, Typography.of(block.text()).lastSentence());
            default -> {}
        }
    }

    private void body(SourceBlock block) {
        if (shapes.shapeOf(block) == Shape.FURNITURE) {
            report.furniture(block);
        } else {
            report.words(block);
        }
    }

    private void labelled(int i) {
        var block = blocks.get(i);
        int label = RunInLabel.lengthIn(block.text());
        report.label(block, label);
        report.words(block);
        boolean last = i + 1 == roles.size() || !BODIES.contains(roles.get(i + 1));
        if (last && RunInLabel.isBare(block.text(), label)) {
            report.emptyLabel(block);
        }
    }
}

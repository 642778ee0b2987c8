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
    private final Labels labels;
    private final List<SourceBlock> blocks;
    private final List<Role> roles;
    private final DamageReport report;

    Inspection(
            SourceText source,
            String language,
            Reading reading,
            Tagged tagged,
            ShapeReader shapes,
            Labels labels) {
        this.labels = labels;
        blocks = tagged.blocks();
        roles = tagged.roles();
        this.shapes = shapes;
        report = new DamageReport(source, language, reading.spans());
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
            case LETTER_BODY,
                    POSTSCRIPT,
                    AFTERWORD,
                    SECTION_BODY,
                    BRIEFS_BODY,
                    DEK,
                    LIST,
                    SECTION_ENTRIES,
                    UNTITLED_ENTRIES,
                    ENTRIES,
                    ENTRY_TEXT,
                    ROUNDUP_CLOSING,
                    BRIEF_BODY ->
                    words(block);
            case BODY -> body(block);
            case LABELLED -> labelled(i);
            case OPENING -> opening(block);
            case PROMOTION_OPENING, PROMOTION_BODY ->
                    report.gluedCaption(block, Typography.of(block.text()).lastSentence());
            default -> {}
        }
    }

    private void body(SourceBlock block) {
        if (shapes.isFurniture(block)) {
            report.furniture(block);
        } else {
            words(block);
        }
    }

    /** Most words are lost on the way to plain text, and code looks as if some were. */
    private void words(SourceBlock block) {
        if (labels == Labels.PLAIN) {
            report.words(block);
        } else {
            report.wordsAtCommas(block);
        }
    }

    /** Where there are marks, a rule has said that a piece without a headline begins. */
    private void opening(SourceBlock block) {
        if (labels == Labels.PLAIN) {
            report.lostHeadline(block);
        }
    }

    private void labelled(int i) {
        var block = blocks.get(i);
        int label = labels.lengthIn(block);
        words(block);
        if (label < 0) {
            return;
        } else if (labels == Labels.PLAIN) {
            report.label(block, label);
        }
        boolean last = i + 1 == roles.size() || !BODIES.contains(roles.get(i + 1));
        if (last && Labels.behind(block.text(), label) == block.text().length()) {
            report.emptyLabel(block);
        }
    }
}

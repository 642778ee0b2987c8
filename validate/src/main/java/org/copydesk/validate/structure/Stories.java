package org.copydesk.validate.structure;

import org.copydesk.model.LabelKind;
import org.copydesk.model.Story;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;

/** What several rules ask of a story. */
final class Stories {

    private Stories() {}

    /** The place of what is said about a story as a whole: its headline, or where it begins. */
    static Span place(Draft draft, Story story) {
        return story.headline().map(draft::wordsOf).orElseGet(() -> draft.before(story));
    }

    /** Whether a story is told in the passages of the profile; essays and interviews are not. */
    static boolean hasPassages(Draft draft, Story story) {
        var expected = draft.profile().expectations();
        return story.passages().stream()
                .anyMatch(
                        passage ->
                                expected.order().stream().anyMatch(passage::is)
                                        || expected.passages().stream().anyMatch(passage::is));
    }

    /** How the profile writes a label. */
    static String name(Draft draft, LabelKind kind) {
        return draft.profile().labels().stream()
                .filter(label -> label.kind().equals(kind))
                .map(label -> label.spellings().get(0))
                .findFirst()
                .orElse(kind.name());
    }
}

package org.copydesk.validate.structure;

import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Story;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Distance;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds stories that lack a passage which the profile requires. */
final class MissingPassage implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "story/missing-passage",
                            "A story lacks a passage that the profile requires of every story, such"
                                    + " as “Why it matters”. Write it under its label. Essays and"
                                    + " interviews, which lack most of these passages, and stories"
                                    + " that open with a label of another form are not asked.")
                    .example(
                            "What’s new: It folds towels.\n\nWe’re thinking: At last.",
                            "What’s new: It folds towels.\n\nWhy it matters: Cloth is hard.\n\nWe’re thinking: At last.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var required = draft.profile().expectations().passages();
        for (var story : draft.issue().stories()) {
            var missing = required.stream().filter(kind -> !has(draft, story, kind)).toList();
            if (missing.size() <= required.size() / 2 && !hasAnotherForm(draft, story)) {
                missing.forEach(
                        kind ->
                                findings.add(
                                        Stories.place(draft, story),
                                        "this story has no passage “"
                                                + Stories.name(draft, kind)
                                                + "”; write one"));
            }
        }
    }

    /** Some stories open with a label of their own, such as “What happened”, and go on likewise. */
    private static boolean hasAnotherForm(Draft draft, Story story) {
        var order = draft.profile().expectations().order();
        return story.passages().stream()
                .flatMap(passage -> passage.label().stream())
                .map(Label::kind)
                .findFirst()
                .filter(kind -> !order.contains(kind))
                .isPresent();
    }

    /** A label with a slip is told as that, not as a passage that is missing. */
    private static boolean has(Draft draft, Story story, LabelKind kind) {
        if (story.passage(kind).isPresent()) {
            return true;
        }
        var name = Wording.fold(Stories.name(draft, kind));
        return story.passages().stream()
                        .flatMap(passage -> passage.label().stream())
                        .filter(label -> label.kind().equals(LabelKind.OTHER))
                        .anyMatch(
                                label -> Distance.between(Wording.fold(label.text()), name, 2) <= 2)
                || hasUnmarked(draft, story, name);
    }

    /** So is a label that is not marked as one. */
    private static boolean hasUnmarked(Draft draft, Story story, String name) {
        return story.passages().stream()
                .flatMap(passage -> passage.blocks().stream())
                .flatMap(block -> draft.proseOf(block).stream())
                .anyMatch(prose -> beginsWith(prose.text(), name));
    }

    private static boolean beginsWith(String text, String name) {
        int start = text.startsWith("**") ? 2 : 0;
        int end = Math.min(text.length(), start + name.length());
        return Wording.fold(text.substring(start, end)).equals(name)
                && (end == text.length() || " :\n".indexOf(text.charAt(end)) >= 0);
    }
}

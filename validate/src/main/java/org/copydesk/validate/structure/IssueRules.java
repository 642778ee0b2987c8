package org.copydesk.validate.structure;

import java.util.List;
import java.util.function.Predicate;
import org.copydesk.model.Metadata;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Rules on the issue as a whole. */
final class IssueRules {

    private IssueRules() {}

    static List<Rule> all() {
        return List.of(
                missing("title", "title", metadata -> metadata.title().isEmpty()),
                missing("number", "number", metadata -> metadata.number().isEmpty()),
                missing("date", "date", metadata -> metadata.date().isEmpty()),
                new StoryCount(
                        RuleDoc.warning(
                                        "issue/too-few-stories",
                                        "The issue has fewer stories than the profile (or `min`)"
                                                + " says. Add the missing ones, or look whether a"
                                                + " headline was lost and two stories became one.")
                                .option("min", 0, "the fewest stories; 0 for what the profile says")
                                .example(
                                        "One story where the profile wants three.",
                                        "Three stories."),
                        true),
                new StoryCount(
                        RuleDoc.warning(
                                        "issue/too-many-stories",
                                        "The issue has more stories than the profile (or `max`)"
                                                + " says. Keep some for the next issue, or look"
                                                + " whether a line was taken for a headline.")
                                .option("max", 0, "the most stories; 0 for what the profile says")
                                .example(
                                        "Nine stories where the profile wants six.",
                                        "Six stories."),
                        false),
                new RepeatedHeadline(),
                new EmptySection(),
                new IssueNumber());
    }

    private static Rule missing(String part, String key, Predicate<Metadata> isMissing) {
        var doc =
                RuleDoc.note(
                                "issue/missing-" + part,
                                "The front matter, or the head of an HTML page, does not give the "
                                        + part
                                        + " of the issue, which archives, feeds and mail programs"
                                        + " show. Plain text has no front matter and is not asked.")
                        .example(
                                "---\npublication: The Batch\n---",
                                "---\npublication: The Batch\n"
                                        + key
                                        + ": "
                                        + example(part)
                                        + "\n---");
        return new MissingMetadata(doc, part, example(part), isMissing);
    }

    private static String example(String part) {
        return switch (part) {
            case "title" -> "Robots Learn to Fold";
            case "number" -> "214";
            default -> "2023-09-13";
        };
    }
}

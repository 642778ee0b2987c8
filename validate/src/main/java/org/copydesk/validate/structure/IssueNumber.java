package org.copydesk.validate.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.FrontMatter;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds numbers of issues that contradict the title or do not follow the last one. */
final class IssueNumber implements Rule {

    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)(?:\\b(?:issue|no\\.?|number)|#)\\s?#?(\\d{1,5})\\b");

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "issue/number",
                            "The number of the issue is not the one in its title, or it does not"
                                    + " follow the number of the issue before: `previous` in the"
                                    + " front matter, or else the option. Archives sort by it; put"
                                    + " it right.")
                    .option("previous", 0, "the number of the issue before; 0 if unknown")
                    .example("title: Issue 42\nnumber: 43", "title: Issue 43\nnumber: 43");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var metadata = draft.issue().metadata();
        if (!metadata.number().matches("\\d{1,6}")) {
            return;
        }
        int number = Integer.parseInt(metadata.number());
        var title = IN_TITLE.matcher(metadata.title());
        if (title.find() && Integer.parseInt(title.group(1)) != number) {
            findings.add(
                    place(draft),
                    "the title speaks of number " + title.group(1) + ", but this is " + number);
        }
        int previous = previous(draft, options);
        if (previous > 0 && number != previous + 1) {
            findings.add(
                    place(draft),
                    "the issue before was "
                            + previous
                            + ", so this is "
                            + (previous + 1)
                            + ", not "
                            + number);
        }
    }

    /** What the front matter says was the number before goes first, then what is configured. */
    private static int previous(Draft draft, Options options) {
        var said = draft.issue().metadata().extra().getOrDefault("previous", List.of());
        return said.stream()
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(options.number("previous"));
    }

    private static Span place(Draft draft) {
        return FrontMatter.of(draft)
                .value("number")
                .or(() -> FrontMatter.of(draft).value("issue"))
                .orElse(Span.at(0));
    }
}

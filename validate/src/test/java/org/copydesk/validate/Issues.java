package org.copydesk.validate;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;

/** Short ways to issues and findings. */
public final class Issues {

    /** An issue with which nothing is wrong. */
    public static final String CLEAN =
            """
            Dear friends,

            Last week I visited a laundry in Lisbon where a robot folds the towels. It was slow, but it never complained.

            The owner told me that she pays less for the machine than for coffee, and that her guests bring their friends.

            Keep learning!

            Andrew

            News

            Robots Learn to Fold

            A machine for the laundry handles what used to need hands.

            What’s new: A company in Porto showed an arm that folds towels, shirts, and socks.

            Why it matters: Cloth is hard for machines, since it has no shape of its own.

            We’re thinking: We’d rather have one that irons.
            """;

    /** The same in Markdown, with front matter. */
    public static final String CLEAN_MARKDOWN =
            """
            ---
            publication: The Batch
            title: Robots Learn to Fold Laundry
            number: 214
            date: 2023-09-13
            preheader: A new arm handles towels, and what else is new in AI
            ---

            """
                    + CLEAN.replace("News", "## News")
                            .replace("Robots Learn", "### Robots Learn")
                            .replaceAll(
                                    "(?m)^(What’s new:|Why it matters:|We’re thinking:)", "**$1**");

    /** The same in HTML. */
    public static final String CLEAN_HTML =
            CLEAN.strip()
                    .replaceAll("(?m)^(What’s new:|Why it matters:|We’re thinking:)", "<b>$1</b>")
                    .replaceAll("(?m)^(.+)$", "<p>$1</p>")
                    .replace("<p>News</p>", "<h2>News</h2>")
                    .replaceAll("<p>(Robots Learn.*)</p>", "<h3>$1</h3>");

    private Issues() {}

    /** The usual parser. */
    public static ParsedIssue parse(SourceText source) {
        return NewsletterParser.create().parse(source);
    }

    /** A text as an issue. */
    public static ParsedIssue parse(String text) {
        return parse(SourceText.of("draft.txt", text));
    }

    /** A text in Markdown as an issue. */
    public static ParsedIssue markdown(String text) {
        return parse(SourceText.of("draft.md", text));
    }

    /** The recommended rules for The Batch. */
    public static Configuration.Builder configuration() {
        return Configuration.builder(Profiles.THE_BATCH);
    }

    /** What the recommended rules say of a text: {@code line:column rule}. */
    public static List<String> check(String text) {
        var parsed = parse(text);
        return check(parsed, Validator.of(configuration().build()));
    }

    /** What a validator says of an issue. */
    public static List<String> check(ParsedIssue parsed, Validator validator) {
        return validator.validate(parsed).stream()
                .filter(Finding::isOpen)
                .map(f -> parsed.source().position(f.span().start()) + " " + f.rule())
                .toList();
    }
}

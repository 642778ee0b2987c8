package org.copydesk.validate;

import org.copydesk.model.source.SourceText;

/** A good issue with a hole, into which the example of a rule is put. */
enum Frame {
    /** The letter, in plain text. */
    LETTER(Issues.CLEAN, "Dear friends,", "\n\nNews"),
    /** A paragraph of the letter. */
    PARAGRAPH(Issues.CLEAN, "Last week", "\n\nThe owner"),
    /** From the first section on. */
    SECTION(Issues.CLEAN, "News", "\n"),
    /** The only story. */
    STORY(Issues.CLEAN, "Robots Learn", "\n"),
    /** Between two stories. */
    BETWEEN(
            Issues.CLEAN
                    + """

                    BETWEEN

                    Machines Iron, Too

                    An arm with a hot hand takes the next step.

                    What’s new: A company in Braga showed an arm that irons shirts.

                    Why it matters: Heat and cloth make a fire where nobody looks.

                    We’re thinking: Now for the mending.
                    """,
            "BETWEEN",
            "\n\nMachines"),
    /** Behind the story, in Markdown. */
    MARKDOWN_STORY(Issues.CLEAN_MARKDOWN + "\nNEXT\n", "NEXT", "\n"),
    /** The first line of the issue. */
    OPENING(Issues.CLEAN, "Dear friends,", "\n\nLast"),
    /** The headline of the story. */
    HEADLINE(Issues.CLEAN, "Robots Learn", "\n\nA machine"),
    /** The passages of the story. */
    PASSAGES(Issues.CLEAN, "What’s new", "\n"),
    /** A passage in the middle of the story. */
    PASSAGE(Issues.CLEAN, "Why it matters", "\n\nWe’re"),
    /** A line before the sections. */
    PROMOTION(Issues.CLEAN.replace("\nNews", "\nPROMOTION\n\nNews"), "PROMOTION", "\n\nNews"),
    /** The front matter, in Markdown. */
    FRONT(Issues.CLEAN_MARKDOWN, "---", "\n\nDear"),
    /** The lines of the front matter. */
    FRONT_LINES(Issues.CLEAN_MARKDOWN, "title", "\n---"),
    /** A paragraph of the letter, in Markdown. */
    MARKDOWN(Issues.CLEAN_MARKDOWN, "Last week", "\n\nThe owner"),
    /** A paragraph of the letter, in HTML. */
    HTML(Issues.CLEAN_HTML, "Last week", "</p>\n\n<p>The owner"),
    /** All but the front matter, in Markdown. */
    MARKDOWN_LETTER(Issues.CLEAN_MARKDOWN, "Dear friends,", "\n"),
    /** Below the text of a passage, in Markdown. */
    MARKDOWN_PASSAGE(
            Issues.CLEAN_MARKDOWN.replace("\n\n**Why", "\n\nBELOW\n\n**Why"), "BELOW", "\n\n**Why");

    private final String before;
    private final String after;
    private final String name;

    Frame(String issue, String from, String to) {
        int start = issue.indexOf(from);
        before = issue.substring(0, start);
        after = issue.substring(to.equals("\n") ? issue.length() - 1 : issue.indexOf(to, start));
        name = "draft." + (issue.startsWith("---") ? "md" : issue.startsWith("<") ? "html" : "txt");
    }

    /** Where the example begins. */
    int start() {
        return before.length();
    }

    SourceText around(String example) {
        return SourceText.of(name, before + example + after);
    }
}

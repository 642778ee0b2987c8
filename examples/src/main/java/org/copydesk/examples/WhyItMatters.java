package org.copydesk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.model.LabelKind;
import org.copydesk.parser.NewsletterParser;

/** Prints, for each story of an issue, its headline and why it matters. */
final class WhyItMatters {

    private WhyItMatters() {}

    /** Takes the file of the issue. */
    public static void main(String[] args) throws IOException {
        var issue = NewsletterParser.create().parse(Path.of(args[0])).issue();
        for (var story : issue.stories()) {
            story.headline().ifPresent(headline -> System.out.println(headline.plainText()));
            story.passage(LabelKind.WHY_IT_MATTERS)
                    .ifPresent(p -> System.out.println(p.plainText()));
        }
    }
}

package org.copydesk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Validator;

/** Says what is wrong with a draft, rules of one’s own included. */
public final class CheckDraft {

    private CheckDraft() {}

    /** Prints the findings of the file that is named. */
    public static void main(String[] args) throws IOException {
        var parsed = NewsletterParser.create().parse(Path.of(args[0]));
        var findings = Validator.of(Configuration.of(Profiles.THE_BATCH)).validate(parsed);
        for (var finding : findings) {
            var place = parsed.source().position(finding.span().start());
            System.out.println(place + " " + finding.message() + " [" + finding.rule() + "]");
        }
    }
}

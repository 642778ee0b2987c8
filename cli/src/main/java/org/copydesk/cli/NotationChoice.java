package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;

/** The notation that a user says the inputs are in. */
final class NotationChoice {

    /** Each input tells its notation by its name and content. */
    static final String AUTO = "auto";

    private static final Choices CHOICES =
            new Choices(
                    "--from",
                    List.of(
                            AUTO,
                            Notation.TEXT.name(),
                            Notation.MARKDOWN.name(),
                            Notation.HTML.name()));

    private NotationChoice() {}

    /** Has the parser read everything in this notation. */
    static void apply(String said, NewsletterParser.Builder parser) {
        if (CHOICES.check(said).equals(AUTO)) {
            return;
        }
        parser.notation(new Notation(said));
    }

    /** All of them, for completion in a shell. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(CHOICES.names());
        }
    }
}

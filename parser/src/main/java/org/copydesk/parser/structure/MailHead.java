package org.copydesk.parser.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a mail that was saved as text: lines with names, its subject among them (RFC 5322,
 * 3.6).
 */
final class MailHead {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:(?:From|To|Date|Reply-To): .+\\n)*Subject: (?<subject>.+)(?:\\n[A-Z][A-Za-z-]+: .+)*");

    private static final Pattern SENDER =
            Pattern.compile("(?m)^From: \"?(?<name>[^<\"\\n]+?)\"? <");

    private static final int LONGEST = 2_000;

    private MailHead() {}

    static boolean is(String lines) {
        return subjectIn(lines).isPresent();
    }

    static Optional<String> subjectIn(String lines) {
        return Optional.of(lines)
                .filter(head -> head.length() <= LONGEST)
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .map(head -> head.group("subject").strip());
    }

    /** The name of who sends a mail, which is that of the newsletter. */
    static Optional<String> senderIn(String lines) {
        return Optional.of(lines)
                .filter(MailHead::is)
                .map(SENDER::matcher)
                .filter(Matcher::find)
                .map(sender -> sender.group("name").strip());
    }
}

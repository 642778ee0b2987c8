package org.copydesk.validate.online;

import java.util.ArrayList;
import java.util.Optional;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Target;

/** Finds out which links of an issue lead nowhere, by asking for them. */
public final class OnlineLinks {

    private final LinkClient client;

    private OnlineLinks(LinkClient client) {
        this.client = client;
    }

    /** Links that are asked for by a client. */
    public static OnlineLinks of(LinkClient client) {
        return new OnlineLinks(client);
    }

    /**
     * The issue with what is to be said about its links among its diagnostics, under the ids {@code
     * link/broken} and {@code link/redirected}; a validator takes it from there.
     */
    public ParsedIssue check(ParsedIssue parsed, Profile profile) {
        var targets = Draft.of(parsed, profile).targets().stream().filter(Target::isWeb).toList();
        var answers = client.ask(targets.stream().map(Target::address).toList());
        var diagnostics = new ArrayList<>(parsed.diagnostics());
        for (var target : targets) {
            var answer = answers.get(target.address());
            if (answer != null) {
                say(target, answer).ifPresent(diagnostics::add);
            }
        }
        return new ParsedIssue(
                parsed.source(),
                parsed.notation(),
                parsed.issue(),
                parsed.sourceMap(),
                diagnostics);
    }

    private static Optional<Diagnostic> say(Target target, Answer answer) {
        if (answer instanceof Answer.Broken broken) {
            return Optional.of(
                    Diagnostic.error(
                            "link/broken",
                            "this link is broken: "
                                    + broken.reason()
                                    + "; look for the page’s new address",
                            target.span()));
        } else if (answer instanceof Answer.Moved moved) {
            var note =
                    Diagnostic.note(
                            "link/redirected",
                            "this link leads on to "
                                    + moved.target()
                                    + (moved.permanent() ? " for good; link that" : " for now"),
                            target.span());
            boolean asWritten = target.span().length() == target.address().length();
            return Optional.of(
                    moved.permanent() && asWritten
                            ? note.with(
                                    Fix.unsafe(
                                            "write the new address", target.span(), moved.target()))
                            : note);
        }
        return Optional.empty();
    }
}

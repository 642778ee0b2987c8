package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.IgnoreFile;
import org.copydesk.validate.Rules;
import org.copydesk.validate.Validator;
import org.copydesk.validate.fix.FixedSource;
import org.copydesk.validate.fix.Fixer;
import org.copydesk.validate.online.LinkClient;
import org.copydesk.validate.online.OnlineLinks;

/** Reads inputs and checks them, each by the configuration that holds for it. */
final class CheckDesk {

    private final Configurations configurations;
    private final String from;
    private final Optional<OnlineLinks> online;
    private final InputStream standardInput;

    CheckDesk(
            Configurations configurations, String from, boolean online, InputStream standardInput) {
        this.configurations = configurations;
        this.from = from;
        this.online = online ? Optional.of(OnlineLinks.of(LinkClient.create())) : Optional.empty();
        this.standardInput = standardInput;
    }

    Rules rules() {
        return configurations.rules();
    }

    CheckedFile check(Input input) {
        var configuration = configurations.of(input);
        var parsed = parser(configuration).apply(read(input));
        var asked =
                online.map(links -> links.check(parsed, configuration.profile())).orElse(parsed);
        var findings = Validator.of(configuration).validate(asked, ignored(input));
        return new CheckedFile(asked.source(), findings);
    }

    FixedSource fix(Input input, boolean unsafe) {
        var configuration = configurations.of(input);
        var validator = Validator.of(configuration);
        var parser = parser(configuration);
        var fixer = unsafe ? Fixer.unsafe(parser, validator) : Fixer.safe(parser, validator);
        return fixer.fix(read(input), ignored(input));
    }

    private Function<SourceText, ParsedIssue> parser(Configuration configuration) {
        var parser = NewsletterParser.builder().profile(configuration.profile());
        NotationChoice.apply(from, parser);
        return parser.build()::parse;
    }

    private SourceText read(Input input) {
        try {
            return SourceText.decode(input.name(), input.read(standardInput));
        } catch (IOException unreadable) {
            throw new WrongUsage("cannot read " + input.name() + ": " + Words.of(unreadable));
        }
    }

    private static IgnoreFile ignored(Input input) {
        var name = input.name() + IgnoreFile.EXTENSION;
        var file = input.file().flatMap(path -> Inputs.path(name));
        if (file.isEmpty()) {
            return IgnoreFile.EMPTY;
        }
        try {
            return IgnoreFile.parse(name, SourceText.read(file.get()).text());
        } catch (IOException unreadable) {
            throw new WrongUsage("cannot read " + name + ": " + Words.of(unreadable));
        }
    }
}

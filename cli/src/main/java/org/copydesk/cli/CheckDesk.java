package org.copydesk.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
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
    private final SourceOptions sources;
    private final Optional<OnlineLinks> online;
    private final Reader reader;

    CheckDesk(Configurations configurations, SourceOptions sources, boolean online, Reader reader) {
        this.configurations = configurations;
        this.sources = sources;
        this.online = online ? Optional.of(OnlineLinks.of(LinkClient.create())) : Optional.empty();
        this.reader = reader;
    }

    Rules rules() {
        return configurations.rules();
    }

    CheckedFile check(Input input) throws Setback {
        var configuration = configurations.of(input);
        var parsed = parser(configuration).apply(read(input));
        var asked =
                online.map(links -> links.check(parsed, configuration.profile())).orElse(parsed);
        var findings = Validator.of(configuration).validate(asked, ignored(input));
        return new CheckedFile(asked.source(), findings);
    }

    FixedSource fix(Input input, boolean unsafe) throws Setback {
        var configuration = configurations.of(input);
        var validator = Validator.of(configuration);
        var parser = parser(configuration);
        var fixer = unsafe ? Fixer.unsafe(parser, validator) : Fixer.safe(parser, validator);
        return fixer.fix(read(input), ignored(input));
    }

    private Function<SourceText, ParsedIssue> parser(Configuration configuration) {
        return sources.parser().profile(configuration.profile()).build()::parse;
    }

    private SourceText read(Input input) throws Setback {
        try {
            return reader.read(input);
        } catch (IOException unreadable) {
            throw new Setback("read", input.name(), unreadable);
        }
    }

    private static IgnoreFile ignored(Input input) throws Setback {
        var name = input.name() + IgnoreFile.EXTENSION;
        var file = input.file().flatMap(path -> Inputs.path(name));
        if (file.isEmpty()) {
            return IgnoreFile.EMPTY;
        }
        try {
            return IgnoreFile.parse(name, SourceText.read(file.get()).text());
        } catch (IOException unreadable) {
            throw new Setback("read", name, unreadable);
        }
    }
}

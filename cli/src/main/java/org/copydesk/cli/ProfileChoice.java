package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.profile.ProfileException;
import org.copydesk.parser.profile.Profiles;

/** The profile that a user asks for: a built-in one by its name, or a file. */
final class ProfileChoice {

    private ProfileChoice() {}

    /**
     * The profile of a name or a file; a name goes before a file of that name.
     *
     * @throws WrongUsage if there is none, or it is not in order
     */
    static Profile of(String said) {
        return Profiles.all().stream()
                .filter(profile -> profile.name().equals(said))
                .findFirst()
                .orElseGet(() -> fromFile(said));
    }

    private static Profile fromFile(String said) {
        var file = Inputs.path(said).orElseThrow(() -> new WrongUsage(nothingOf(said)));
        if (Files.isDirectory(file)) {
            throw new WrongUsage("a profile is a file, and " + said + " is a folder");
        }
        try {
            return Profiles.read(file);
        } catch (ProfileException notInOrder) {
            throw new WrongUsage(notInOrder);
        } catch (IOException unreadable) {
            throw new WrongUsage("cannot read the profile " + said + ": " + Words.of(unreadable));
        }
    }

    private static String nothingOf(String said) {
        if (said.contains("/") || said.endsWith(".yaml") || said.endsWith(".yml")) {
            return "no such profile file: " + said;
        }
        var question = Nearest.question(said, names());
        return "there is no profile '"
                + said
                + "'"
                + (question.isEmpty() ? "; there are: " + String.join(", ", names()) : question);
    }

    private static List<String> names() {
        return Profiles.all().stream().map(Profile::name).toList();
    }

    /** The built-in ones, for completion in a shell. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(names());
        }
    }
}

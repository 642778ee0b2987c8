package org.copydesk.parser.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.SourceText;

/**
 * The built-in profiles, and those that users write.
 *
 * <p>A profile is a YAML file; {@code docs/profiles.md} describes it. It may extend a built-in
 * profile: lists are added to those of the other, single values replace them.
 */
public final class Profiles {

    /** Any newsletter in English. */
    public static final Profile ENGLISH = builtIn("english", List.of());

    /** The Batch by DeepLearning.AI. */
    public static final Profile THE_BATCH = builtIn("the-batch", List.of(ENGLISH));

    private Profiles() {}

    /** All built-in profiles. */
    public static List<Profile> all() {
        return List.of(ENGLISH, THE_BATCH);
    }

    /**
     * The built-in profile of the given name.
     *
     * @throws ProfileException if there is none, with the names that there are
     */
    public static Profile named(String name) {
        return named(name, all())
                .orElseThrow(
                        () ->
                                new ProfileException(
                                        "there is no profile '"
                                                + name
                                                + "'; there are: "
                                                + names()));
    }

    /**
     * Reads a profile from a file.
     *
     * @throws IOException if the file can't be read
     * @throws ProfileException if it is not a profile; the message says where and why
     */
    public static Profile read(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /**
     * Reads a profile.
     *
     * @throws ProfileException if the text is not a profile; the message says where and why
     */
    public static Profile parse(SourceText source) {
        return new ProfileReader(source, all()).read();
    }

    static Optional<Profile> named(String name, List<Profile> profiles) {
        return profiles.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    private static String names() {
        return String.join(", ", all().stream().map(Profile::name).toList());
    }

    private static Profile builtIn(String name, List<Profile> bases) {
        try (InputStream in = Profiles.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the profile " + name + " is missing from the jar");
            }
            return new ProfileReader(SourceText.decode(name + ".yaml", in.readAllBytes()), bases)
                    .read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

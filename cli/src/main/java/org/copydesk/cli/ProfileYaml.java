package org.copydesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.model.LabelKind;
import org.copydesk.model.profile.Expectations;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;

/** Writes a profile as the YAML that profiles are read from, complete: it extends no other. */
final class ProfileYaml {

    private final StringBuilder yaml = new StringBuilder();

    private ProfileYaml() {}

    static String of(Profile profile) {
        var writer = new ProfileYaml();
        writer.write(profile);
        return writer.yaml.toString();
    }

    private void write(Profile profile) {
        line("name: ", profile.name());
        text("description", profile.description());
        text("publication", profile.publication());
        text("language", profile.language());
        texts("salutations", profile.salutations());
        texts("sign-offs", profile.signOffs());
        texts("signatures", profile.signatures());
        texts("promotions", profile.promotions());
        texts("calls-to-action", profile.callsToAction());
        texts("footers", profile.footers());
        texts("furniture", profile.furniture());
        sections(profile.sections());
        labels(profile);
        expectations(profile.expectations());
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            line(key + ": ", text);
        }
    }

    private void texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            key(key);
            texts.forEach(text -> line("  - ", text));
        }
    }

    private void sections(List<SectionTitle> sections) {
        if (!sections.isEmpty()) {
            key("sections");
        }
        for (var section : sections) {
            if (section.kind() == SectionTitle.Kind.STORIES) {
                line("  - ", section.title());
            } else {
                line("  - title: ", section.title());
                line("    of: ", word(section.kind()));
            }
        }
    }

    private void labels(Profile profile) {
        if (!profile.labels().isEmpty()) {
            key("labels");
        }
        for (var label : profile.labels()) {
            yaml.append("  ")
                    .append(scalar(label.kind().name()))
                    .append(": ")
                    .append(row(label.spellings().stream()))
                    .append('\n');
        }
    }

    private void expectations(Expectations expected) {
        if (expected.equals(Expectations.NONE)) {
            return;
        }
        key("expectations");
        yaml.append("  letter: ").append(expected.letter()).append('\n');
        yaml.append("  passages: ")
                .append(row(expected.passages().stream().map(LabelKind::name)))
                .append('\n');
        yaml.append("  order: ")
                .append(row(expected.order().stream().map(LabelKind::name)))
                .append('\n');
        yaml.append("  min-stories: ").append(expected.minStories()).append('\n');
        yaml.append("  max-stories: ").append(expected.maxStories()).append('\n');
        line("  headline-case: ", word(expected.headlineCase()));
        yaml.append("  max-minutes: ").append(expected.maxMinutes()).append('\n');
    }

    private void key(String key) {
        yaml.append('\n').append(key).append(":\n");
    }

    private void line(String start, String text) {
        yaml.append(start).append(scalar(text)).append('\n');
    }

    private static String row(Stream<String> texts) {
        return "[" + String.join(", ", texts.map(ProfileYaml::scalar).toList()) + "]";
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Quoted unless it is made of nothing but letters, figures and harmless signs. */
    private static String scalar(String text) {
        if (text.matches("[\\p{L}…©][\\p{L}\\p{N} .…’–—_/-]*(?<! )")) {
            return text;
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? escaped(text)
                : "'" + text.replace("'", "''") + "'";
    }

    private static String escaped(String text) {
        var quoted = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c ->
                                quoted.append(
                                        needsEscape(c)
                                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                                : Character.toString(c)));
        return quoted.append('"').toString();
    }

    private static boolean needsEscape(int character) {
        return character == '"' || character == '\\' || Character.isISOControl(character);
    }
}

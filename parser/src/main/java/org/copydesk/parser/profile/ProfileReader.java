package org.copydesk.parser.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.model.LabelKind;
import org.copydesk.model.profile.Expectations;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;
import org.copydesk.model.source.SourceText;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a profile from YAML; refuses what it does not know. */
final class ProfileReader {

    private static final List<String> KEYS =
            List.of(
                    "name", "extends", "description", "publication", "language", "salutations", "sign-offs", "signatures",
                    "sections", "labels", "promotions", "calls-to-action", "footers", "furniture", "expectations");

    private static final List<String> EXPECTATIONS =
            List.of("letter", "passages", "order", "min-stories", "max-stories", "headline-case");

    private final YamlSource yaml;
    private final SourceText source;
    private final List<Profile> bases;

    ProfileReader(SourceText source, List<Profile> bases) {
        this.source = source;
        this.bases = bases;
        this.yaml = new YamlSource(source);
    }

    Profile read() {
        var root = yaml.root();
        if (!root.containsKey("name")) {
            throw new ProfileException(source.name() + ": a profile needs a name: `name: my-newsletter`");
        }
        var name = yaml.text(root.get("name"));
        var base = root.get("extends");
        var profile = base == null ? Profile.builder(name) : base(base).toBuilder().name(name).description("");
        root.forEach((key, value) -> set(profile, key, value));
        return profile.build();
    }

    private Profile base(Node node) {
        var name = yaml.text(node);
        return Profiles.named(name, bases)
                .orElseThrow(() -> yaml.wrong(node, "there is no built-in profile '" + name + "' to extend"));
    }

    private void set(Profile.Builder profile, String key, Node value) {
        switch (key) {
            case "name", "extends" -> {}
            case "description" -> profile.description(yaml.text(value));
            case "publication" -> profile.publication(yaml.text(value));
            case "language" -> profile.language(yaml.text(value));
            case "salutations" -> yaml.texts(value).forEach(profile::salutation);
            case "sign-offs" -> yaml.texts(value).forEach(profile::signOff);
            case "signatures" -> yaml.texts(value).forEach(profile::signature);
            case "promotions" -> yaml.texts(value).forEach(profile::promotion);
            case "calls-to-action" -> yaml.texts(value).forEach(profile::callToAction);
            case "footers" -> yaml.texts(value).forEach(profile::footer);
            case "furniture" -> yaml.texts(value).forEach(profile::furniture);
            case "sections" -> yaml.list(value).forEach(section -> addSection(profile, section));
            case "labels" -> yaml.mapping(value).forEach((kind, names) -> addLabel(profile, kind, names));
            case "expectations" -> profile.expectations(expectations(yaml.mapping(value)));
            default -> throw unknownKey(value, key, KEYS);
        }
    }

    private void addLabel(Profile.Builder profile, String kind, Node spellings) {
        var names = yaml.texts(spellings);
        if (names.isEmpty()) {
            throw yaml.wrong(spellings, "a label needs at least one spelling");
        }
        profile.label(new LabelKind(kind), names.toArray(String[]::new));
    }

    private void addSection(Profile.Builder profile, Node section) {
        if (section instanceof ScalarNode) {
            profile.section(yaml.text(section), SectionTitle.Kind.STORIES);
            return;
        }
        var parts = yaml.mapping(section);
        parts.forEach((key, value) -> requireKnown(key, value, List.of("title", "of")));
        if (!parts.containsKey("title") || !parts.containsKey("of")) {
            throw yaml.wrong(section, "a section is a title, or `title:` and `of:` (stories, briefs)");
        }
        profile.section(yaml.text(parts.get("title")), choice(parts.get("of"), SectionTitle.Kind.values()));
    }

    private Expectations expectations(Map<String, Node> parts) {
        parts.forEach((key, value) -> requireKnown(key, value, EXPECTATIONS));
        return new Expectations(
                parts.containsKey("letter") && truth(parts.get("letter")),
                kinds(parts, "passages"),
                kinds(parts, "order"),
                number(parts, "min-stories"),
                number(parts, "max-stories"),
                parts.containsKey("headline-case")
                        ? choice(parts.get("headline-case"), Expectations.HeadlineCase.values())
                        : Expectations.HeadlineCase.ANY);
    }

    private List<LabelKind> kinds(Map<String, Node> parts, String key) {
        return parts.containsKey(key) ? yaml.texts(parts.get(key)).stream().map(LabelKind::new).toList() : List.of();
    }

    private int number(Map<String, Node> parts, String key) {
        if (!parts.containsKey(key)) {
            return 0;
        }
        var text = yaml.text(parts.get(key));
        if (!text.matches("[0-9]{1,6}")) {
            throw yaml.wrong(parts.get(key), "here should be a whole number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private boolean truth(Node node) {
        var text = yaml.text(node);
        if (!text.equals("true") && !text.equals("false")) {
            throw yaml.wrong(node, "here should be true or false, not '" + text + "'");
        }
        return text.equals("true");
    }

    private <E extends Enum<E>> E choice(Node node, E[] choices) {
        var text = yaml.text(node);
        var names = Arrays.stream(choices).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains(text)) {
            throw yaml.wrong(node, "here should be one of " + String.join(", ", names) + ", not '" + text + "'");
        }
        return choices[names.indexOf(text)];
    }

    private void requireKnown(String key, Node value, List<String> known) {
        if (!known.contains(key)) {
            throw unknownKey(value, key, known);
        }
    }

    private ProfileException unknownKey(Node value, String key, List<String> known) {
        return yaml.wrong(value, "'" + key + "' is not a part of a profile; here may stand " + String.join(", ", known));
    }
}

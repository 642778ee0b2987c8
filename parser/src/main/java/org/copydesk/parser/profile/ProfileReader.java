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
import org.copydesk.parser.yaml.YamlException;
import org.copydesk.parser.yaml.YamlSource;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a profile from YAML; refuses what it does not know. */
final class ProfileReader {

    private static final List<String> KEYS =
            List.of(
                    "name",
                    "extends",
                    "description",
                    "publication",
                    "language",
                    "salutations",
                    "sign-offs",
                    "signatures",
                    "sections",
                    "labels",
                    "promotions",
                    "calls-to-action",
                    "footers",
                    "furniture",
                    "expectations");

    private static final List<String> EXPECTATIONS =
            List.of(
                    "letter",
                    "passages",
                    "order",
                    "min-stories",
                    "max-stories",
                    "headline-case",
                    "max-minutes");

    private final SourceText source;
    private final List<Profile> bases;

    ProfileReader(SourceText source, List<Profile> bases) {
        this.source = source;
        this.bases = bases;
    }

    Profile read() {
        try {
            return profile(YamlSource.read(source.text()));
        } catch (YamlException wrong) {
            throw new ProfileException(
                    source.name() + ":" + wrong.position() + ": " + wrong.getMessage(), wrong);
        }
    }

    private Profile profile(Map<String, Node> root) {
        if (!root.containsKey("name") || YamlSource.text(root.get("name")).isBlank()) {
            throw new ProfileException(
                    source.name() + ": a profile needs a name: `name: my-newsletter`");
        }
        var name = YamlSource.text(root.get("name"));
        var base = root.get("extends");
        var profile =
                base == null
                        ? Profile.builder(name)
                        : base(base).toBuilder().name(name).description("");
        root.forEach((key, value) -> set(profile, key, value));
        return profile.build();
    }

    private Profile base(Node node) {
        var name = YamlSource.text(node);
        return Profiles.named(name, bases)
                .orElseThrow(
                        () ->
                                YamlSource.wrong(
                                        node,
                                        "there is no built-in profile '" + name + "' to extend"));
    }

    private void set(Profile.Builder profile, String key, Node value) {
        switch (key) {
            case "name", "extends" -> {}
            case "description" -> profile.description(YamlSource.text(value));
            case "publication" -> profile.publication(YamlSource.text(value));
            case "language" -> profile.language(YamlSource.text(value));
            case "salutations" -> YamlSource.texts(value).forEach(profile::salutation);
            case "sign-offs" -> YamlSource.texts(value).forEach(profile::signOff);
            case "signatures" -> YamlSource.texts(value).forEach(profile::signature);
            case "promotions" -> YamlSource.texts(value).forEach(profile::promotion);
            case "calls-to-action" -> YamlSource.texts(value).forEach(profile::callToAction);
            case "footers" -> YamlSource.texts(value).forEach(profile::footer);
            case "furniture" -> YamlSource.texts(value).forEach(profile::furniture);
            case "sections" ->
                    YamlSource.list(value).forEach(section -> addSection(profile, section));
            case "labels" ->
                    YamlSource.mapping(value)
                            .forEach((kind, names) -> addLabel(profile, kind, names));
            case "expectations" -> profile.expectations(expectations(YamlSource.mapping(value)));
            default -> throw unknownKey(value, key, KEYS);
        }
    }

    private void addLabel(Profile.Builder profile, String kind, Node spellings) {
        var names = YamlSource.texts(spellings);
        if (names.isEmpty()) {
            throw YamlSource.wrong(spellings, "a label needs at least one spelling");
        }
        profile.label(new LabelKind(kind), names.toArray(String[]::new));
    }

    private void addSection(Profile.Builder profile, Node section) {
        if (section instanceof ScalarNode) {
            profile.section(YamlSource.text(section), SectionTitle.Kind.STORIES);
            return;
        }
        var parts = YamlSource.mapping(section);
        parts.forEach((key, value) -> requireKnown(key, value, List.of("title", "of")));
        if (!parts.containsKey("title") || !parts.containsKey("of")) {
            throw YamlSource.wrong(
                    section, "a section is a title, or `title:` and `of:` (stories, briefs)");
        }
        profile.section(
                YamlSource.text(parts.get("title")),
                choice(parts.get("of"), SectionTitle.Kind.values()));
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
                        : Expectations.HeadlineCase.ANY,
                number(parts, "max-minutes"));
    }

    private List<LabelKind> kinds(Map<String, Node> parts, String key) {
        return parts.containsKey(key)
                ? YamlSource.texts(parts.get(key)).stream().map(LabelKind::new).toList()
                : List.of();
    }

    private int number(Map<String, Node> parts, String key) {
        if (!parts.containsKey(key)) {
            return 0;
        }
        var text = YamlSource.text(parts.get(key));
        if (!text.matches("[0-9]{1,6}")) {
            throw YamlSource.wrong(
                    parts.get(key), "here should be a whole number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private boolean truth(Node node) {
        var text = YamlSource.text(node);
        if (!text.equals("true") && !text.equals("false")) {
            throw YamlSource.wrong(node, "here should be true or false, not '" + text + "'");
        }
        return text.equals("true");
    }

    private <E extends Enum<E>> E choice(Node node, E[] choices) {
        var text = YamlSource.text(node);
        var names =
                Arrays.stream(choices)
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .toList();
        if (!names.contains(text)) {
            throw YamlSource.wrong(
                    node,
                    "here should be one of " + String.join(", ", names) + ", not '" + text + "'");
        }
        return choices[names.indexOf(text)];
    }

    private void requireKnown(String key, Node value, List<String> known) {
        if (!known.contains(key)) {
            throw unknownKey(value, key, known);
        }
    }

    private YamlException unknownKey(Node value, String key, List<String> known) {
        return YamlSource.wrong(
                value,
                "'"
                        + key
                        + "' is not a part of a profile; here may stand "
                        + String.join(", ", known));
    }
}

package org.copydesk.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.Metadata;
import org.copydesk.model.profile.Wording;

/**
 * The metadata of an issue as the YAML that a draft begins with; the title has its own place below.
 */
final class FrontMatter {

    /** A number behind its word. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iu)[#№]\\s?\\d|(?<!\\p{L})(?:vol|volume|"
                            + Wording.NUMBER_WORD
                            + ")[.:]?"
                            + "[ _\\-\\u00A0]{0,2}[#№]?\\d");

    /** A number at the end. */
    private static final Pattern LAST_NUMBER = Pattern.compile("[ _\\-\\u00A0]\\d{1,4}$");

    /** Year, month and day, or day and year. */
    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)\\d{4}[-./_]\\d{1,2}[-./_]\\d"
                            + "|\\d(?:st|nd|rd|th|er|[.º°])?[, ] ?(?:de )?(?:\\p{L}{3,12}\\.?,? )?(?:del? )?\\d{4}");

    private final Metadata metadata;
    private final LossLog log;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    FrontMatter(Metadata metadata, LossLog log) {
        this.metadata = metadata;
        this.log = log;
    }

    /** The lines, the ones that open and close it included; none if there is nothing to say. */
    List<String> lines() {
        tellTitle();
        single("publication", metadata.publication());
        single("number", metadata.number());
        metadata.date().ifPresent(date -> single("date", date.toString()));
        if (!metadata.authors().isEmpty()) {
            keys.add("authors");
            list("authors", metadata.authors());
        }
        single("language", metadata.language());
        single("url", metadata.url());
        metadata.extra().forEach(this::extra);
        if (!lines.isEmpty()) {
            lines.add(0, "---");
            lines.add("---");
        }
        return lines;
    }

    /** Whether words say outright that they tell the number of an issue. */
    static boolean tellNumber(String words) {
        return NUMBERED.matcher(words).find();
    }

    /** Whether words seem to tell the day of an issue. */
    static boolean tellDay(String words) {
        return DATED.matcher(words).find();
    }

    /** What the title seems to say where the metadata does not. */
    private void tellTitle() {
        if (metadata.number().isEmpty() && mayTellNumber(metadata.title())) {
            log.add(metadata, "that the number in its title is not its own");
        }
        if (metadata.date().isEmpty() && tellDay(metadata.title())) {
            log.add(metadata, "that the date in its title is not its own");
        }
    }

    private static boolean mayTellNumber(String title) {
        return tellNumber(title) || LAST_NUMBER.matcher(title).find();
    }

    private void single(String key, String value) {
        if (!value.isEmpty()) {
            keys.add(key);
            lines.add(key + ": " + YamlScalar.print(value));
        }
    }

    private void extra(String key, List<String> values) {
        if (key.equals("title") && !metadata.title().isEmpty() || !keys.add(key)) {
            log.add(metadata, "a second value of " + key);
        } else if (values.size() == 1) {
            lines.add(YamlScalar.print(key) + ": " + YamlScalar.print(values.get(0)));
        } else {
            list(key, values);
        }
    }

    private void list(String key, List<String> values) {
        lines.add(YamlScalar.print(key) + (values.isEmpty() ? ": []" : ":"));
        values.forEach(value -> lines.add("  - " + YamlScalar.print(value)));
    }
}

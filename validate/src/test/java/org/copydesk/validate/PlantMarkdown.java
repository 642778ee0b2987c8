package org.copydesk.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Defects that only marks allow: of links, pictures, headings, comments and the front matter. */
final class PlantMarkdown {

    /** What is damage in plain text and means something in Markdown. */
    private static final Set<String> MEANT = Set.of("markup <b>", "markup </p>", "markup &nbsp;");

    private static final Pattern WORD = Pattern.compile("(?<=[a-z]) ([a-z]{4,}) (?=[a-z]{2})");
    private static final Pattern PICTURE = Pattern.compile("!\\[(A robot[^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\*\\*([A-Z][^*]*):\\*\\* ");

    private PlantMarkdown() {}

    static Map<String, BiFunction<String, Random, Optional<Plant>>> kinds() {
        var kinds = new LinkedHashMap<>(PlantText.kinds());
        kinds.keySet().removeAll(MEANT);
        // The stars are taken for emphasis, and what is left is found inside them.
        kinds.put(
                "placeholder *|FNAME|*",
                (t, r) ->
                        insert(t, r, "*|FNAME|*", "text/placeholder")
                                .map(p -> new Plant(p.text(), p.rule(), p.offset() + 1)));
        kinds.putAll(PlantStructure.kinds());
        links(kinds);
        pictures(kinds);
        labels(kinds);
        lines(kinds);
        front(kinds);
        return kinds;
    }

    private static void links(Map<String, BiFunction<String, Random, Optional<Plant>>> kinds) {
        for (var link :
                List.of(
                        "link/missing-target []() 0",
                        "link/missing-target [](#) 0",
                        "link/malformed [](htps://folding.ai) 1",
                        "link/malformed [](https:/folding.ai) 1",
                        "link/relative [](/paper) 1",
                        "link/insecure [](http://folding.ai) 1",
                        "link/unsafe [](javascript:go) 1",
                        "link/staging [](https://staging.folding.ai) 1",
                        "link/placeholder [](https://example.com) 1",
                        "link/tracking [](https://folding.ai/?utm_source=a) 1")) {
            var parts = link.split(" ");
            kinds.put(
                    "link " + parts[1],
                    (text, random) ->
                            PlantText.at(
                                    text,
                                    random,
                                    WORD,
                                    m -> {
                                        var words = parts[1].replace("[]", "[" + m.group(1) + "]");
                                        int inside = m.group(1).length() + 3;
                                        return Plant.replace(
                                                text,
                                                m.start(1),
                                                m.end(1),
                                                words,
                                                parts[0],
                                                parts[2].equals("0") ? 0 : inside);
                                    }));
        }
        kinds.put(
                "link without words",
                (t, r) -> insert(t, r, "[](https://folding.ai)", "link/no-text"));
        kinds.put(
                "link that says nothing",
                (t, r) -> insert(t, r, "[click here](https://folding.ai)", "link/generic-text"));
        kinds.put(
                "address between angles",
                (t, r) -> insert(t, r, "<https://folding.ai/a>", "link/bare-url"));
    }

    private static Optional<Plant> insert(String text, Random random, String words, String rule) {
        return PlantText.at(
                text,
                random,
                WORD,
                m -> Plant.replace(text, m.start(1), m.start(1), words + " ", rule, 0));
    }

    private static void pictures(Map<String, BiFunction<String, Random, Optional<Plant>>> kinds) {
        kinds.put(
                "picture without words",
                (t, r) ->
                        PlantStructure.any(
                                t,
                                r,
                                PICTURE,
                                m ->
                                        Plant.replace(
                                                t,
                                                m.start(1),
                                                m.end(1),
                                                "",
                                                "image/missing-alt",
                                                -2)));
        kinds.put(
                "picture with a file’s name",
                (t, r) ->
                        PlantStructure.any(
                                t,
                                r,
                                PICTURE,
                                m ->
                                        Plant.replace(
                                                t,
                                                m.start(1),
                                                m.end(1),
                                                "IMG_0" + r.nextInt(999) + ".jpg",
                                                "image/useless-alt",
                                                0)));
        kinds.put(
                "picture on this machine",
                (t, r) ->
                        PlantStructure.any(
                                t,
                                r,
                                PICTURE,
                                m ->
                                        Plant.replace(
                                                t,
                                                m.start(2),
                                                m.end(2),
                                                "robot.png",
                                                "link/relative",
                                                0)));
    }

    private static void labels(Map<String, BiFunction<String, Random, Optional<Plant>>> kinds) {
        kinds.put(
                "label not bold",
                (t, r) ->
                        PlantStructure.any(
                                t,
                                r,
                                LABEL,
                                m ->
                                        Plant.replace(
                                                t,
                                                m.start(),
                                                m.end(),
                                                m.group(1) + ": ",
                                                "label/unmarked",
                                                0)));
        kinds.put(
                "label without colon",
                (t, r) ->
                        PlantStructure.any(
                                t,
                                r,
                                LABEL,
                                m ->
                                        Plant.replace(
                                                t,
                                                m.start(),
                                                m.end(),
                                                "**" + m.group(1) + "** ",
                                                "label/unmarked",
                                                2)));
    }

    /** Lines of their own before a passage. */
    private static void lines(Map<String, BiFunction<String, Random, Optional<Plant>>> kinds) {
        for (var line :
                List.of(
                        "heading/empty|#### Method|5",
                        "suppression/unused|<!-- copydesk-disable-next-line text/date: so -->|0",
                        "suppression/unknown-rule|<!-- copydesk-disable-next-line text/dat: so -->|0")) {
            var parts = line.split("\\|");
            kinds.put(
                    parts[0],
                    (t, r) ->
                            PlantStructure.any(
                                    t,
                                    r,
                                    LABEL,
                                    m ->
                                            Plant.replace(
                                                    t,
                                                    m.start(),
                                                    m.start(),
                                                    parts[1] + "\n\n",
                                                    parts[0],
                                                    Integer.parseInt(parts[2]))));
        }
    }

    private static void front(Map<String, BiFunction<String, Random, Optional<Plant>>> kinds) {
        for (var line :
                List.of(
                        "sending/title-length|title: |Robots",
                        "issue/missing-date|date: |2023-13-13",
                        "sending/preheader|preheader: |Robots")) {
            var parts = line.split("\\|");
            kinds.put(
                    parts[0],
                    (t, r) -> {
                        int start = t.indexOf("\n" + parts[1]) + 1 + parts[1].length();
                        return Plant.replace(
                                t, start, t.indexOf('\n', start), parts[2], parts[0], 0);
                    });
        }
        kinds.put(
                "number that does not follow",
                (t, r) -> {
                    int at = t.indexOf("214");
                    int previous = 1 + r.nextInt(212);
                    return Plant.replace(
                            t, at + 3, at + 3, "\nprevious: " + previous, "issue/number", -3);
                });
        kinds.put(
                "number of another title",
                (t, r) -> {
                    int at = t.indexOf("Robots");
                    return Plant.replace(
                                    t, at, at, "Issue " + r.nextInt(200) + ", ", "issue/number", 0)
                            .map(
                                    plant ->
                                            new Plant(
                                                    plant.text(),
                                                    plant.rule(),
                                                    plant.text().indexOf("214")));
                });
    }
}

package org.copydesk.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects of labels, stories, the letter and headlines. */
final class PlantStructure {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?m)^(?:[*]{2})?(What’s new|How it works|Why it matters|We’re thinking):(?:[*]{2})? ");
    private static final Pattern HEADLINE =
            Pattern.compile(
                    "(?m)^.{0,2}A robot beside a pile of towels.*\\n\\n(?:### )?(.+)\\n\\n(.+)\\n\\n(?=(?:[*]{2})?What)");

    private PlantStructure() {}

    static Map<String, BiFunction<String, Random, Optional<Plant>>> kinds() {
        var kinds = new LinkedHashMap<String, BiFunction<String, Random, Optional<Plant>>>();
        kinds.put(
                "slip in a label",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        replaceLabel(
                                                text,
                                                m,
                                                slip(m.group(1), r),
                                                "label/near-miss",
                                                0)));
        kinds.put(
                "capitals in a label",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        replaceLabel(
                                                text,
                                                m,
                                                capitals(m.group(1)),
                                                "label/near-miss",
                                                0)));
        kinds.put(
                "straight apostrophe in a label",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        m.group(1).indexOf('’') < 0
                                                ? Optional.empty()
                                                : replaceLabel(
                                                        text,
                                                        m,
                                                        m.group(1).replace('’', '\''),
                                                        "label/apostrophe",
                                                        m.group(1).indexOf('’'))));
        kinds.put(
                "no blank behind a label",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        Plant.replace(
                                                text,
                                                m.end() - 1,
                                                m.end(),
                                                "",
                                                "label/missing-blank",
                                                m.end(1) - m.end() + 1)));
        kinds.put(
                "blank before a colon",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        Plant.insert(
                                                text, m.end(1), " ", "label/blank-before-colon")));
        kinds.put(
                "label alone",
                (text, random) ->
                        label(
                                text,
                                random,
                                (m, r) ->
                                        Plant.replace(
                                                text,
                                                m.end() - 1,
                                                m.end(),
                                                "\n",
                                                "label/alone",
                                                m.start(1) - m.end() + 1)));
        kinds.put("passage missing", PlantStructure::missingPassage);
        kinds.put("passage moved", PlantStructure::movedPassage);
        kinds.put("label repeated", PlantStructure::repeatedLabel);
        kinds.put(
                "dek missing",
                (text, random) ->
                        headline(
                                text,
                                random,
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(2),
                                                m.end(),
                                                "",
                                                "story/missing-dek",
                                                m.start(1) - m.start(2))));
        kinds.put("headline repeated", PlantStructure::repeatedHeadline);
        kinds.put(
                "headline in capitals",
                (text, random) ->
                        headline(
                                text,
                                random,
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(1),
                                                m.end(1),
                                                m.group(1).toUpperCase(Locale.ROOT),
                                                "headline/all-caps",
                                                0)));
        kinds.put(
                "headline with full stop",
                (text, random) ->
                        headline(
                                text,
                                random,
                                m -> Plant.insert(text, m.end(1), ".", "headline/full-stop")));
        kinds.put(
                "headline too long",
                (text, random) ->
                        headline(
                                text,
                                random,
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(1),
                                                m.end(1),
                                                m.group(1)
                                                        + " While Everybody Watches the Towels and Wonders What Comes Next After That",
                                                "headline/length",
                                                0)));
        kinds.put(
                "small word in a headline",
                (text, random) -> headline(text, random, PlantStructure.small(text)));
        kinds.put(
                "sign-off missing",
                (text, random) ->
                        Plant.replace(
                                text,
                                text.indexOf("Keep learning!"),
                                text.indexOf("Andrew"),
                                "",
                                "letter/missing-sign-off",
                                -2));
        kinds.put(
                "signature missing",
                (text, random) ->
                        Plant.replace(
                                text,
                                text.indexOf("Andrew"),
                                section(text),
                                "",
                                "letter/missing-signature",
                                -2));
        kinds.put("letter missing", (text, random) -> withoutLetter(text));
        kinds.put("list of one", PlantStructure::listOfOne);
        kinds.put(
                "call to action missing",
                (text, random) ->
                        Plant.replace(
                                text,
                                text.indexOf(" Enroll now"),
                                text.indexOf(" Enroll now") + 11,
                                "",
                                "promotion/missing-call-to-action",
                                0));
        return kinds;
    }

    /** How many characters stand before the words of a label. */
    private static int marks(String text) {
        return text.contains("**") ? 2 : 0;
    }

    /** Where the paragraph begins that has a label, from a place on. */
    private static int passage(String text, String label, int from) {
        return text.indexOf(label + ":", from) - marks(text);
    }

    /** Where the sections begin. */
    private static int section(String text) {
        return text.indexOf((marks(text) == 0 ? "" : "## ") + "News\n");
    }

    private static Optional<Plant> withoutLetter(String text) {
        int from = text.indexOf("Dear friends");
        return Plant.replace(text, from, section(text), "", "letter/missing", -from);
    }

    private static Function<Matcher, Optional<Plant>> small(String text) {
        return m -> {
            var word = Pattern.compile(" ([A-Z][a-z]{4,})").matcher(m.group(1));
            return word.find()
                    ? Plant.replace(
                            text,
                            m.start(1) + word.start(1),
                            m.start(1) + word.end(1),
                            word.group(1).toLowerCase(Locale.ROOT),
                            "headline/case",
                            0)
                    : Optional.empty();
        };
    }

    private static Optional<Plant> replaceLabel(
            String text, Matcher m, String words, String rule, int place) {
        return Plant.replace(text, m.start(1), m.end(1), words, rule, place);
    }

    private static String slip(String label, Random random) {
        int at = 2 + random.nextInt(label.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> label.substring(0, at) + label.substring(at + 1);
            case 1 -> label.substring(0, 1) + label.charAt(1) + label.substring(1);
            default -> label.substring(0, at) + "q" + label.substring(at + 1);
        };
    }

    private static String capitals(String label) {
        int blank = label.indexOf(' ');
        return label.substring(0, blank + 1)
                + Character.toUpperCase(label.charAt(blank + 1))
                + label.substring(blank + 2);
    }

    private static Optional<Plant> missingPassage(String text, Random random) {
        return headline(
                text,
                random,
                h -> {
                    var label =
                            List.of("What’s new", "Why it matters", "We’re thinking")
                                    .get(random.nextInt(3));
                    int from = passage(text, label, h.end());
                    int to = text.indexOf("\n\n", from) + 2;
                    return Plant.replace(
                            text, from, to, "", "story/missing-passage", h.start(1) - from);
                });
    }

    private static Optional<Plant> movedPassage(String text, Random random) {
        return headline(
                text,
                random,
                h -> {
                    int from = passage(text, "We’re thinking", h.end());
                    int to = text.indexOf("\n\n", from) + 2;
                    var passage = text.substring(from, to);
                    var moved =
                            text.substring(0, h.end())
                                    + passage
                                    + text.substring(h.end(), from)
                                    + text.substring(to);
                    return Optional.of(
                            new Plant(moved, "story/passage-order", h.end() + marks(text)));
                });
    }

    private static Optional<Plant> repeatedLabel(String text, Random random) {
        return headline(
                text,
                random,
                h -> {
                    int at = passage(text, "Why it matters", h.end());
                    var label = marks(text) == 0 ? "What’s new:" : "**What’s new:**";
                    return Plant.replace(
                            text,
                            at,
                            at,
                            label + " It folds shirts, too.\n\n",
                            "story/repeated-label",
                            marks(text));
                });
    }

    private static Optional<Plant> repeatedHeadline(String text, Random random) {
        var matcher = HEADLINE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var first = matcher.group(1);
        int others = 1 + random.nextInt(3);
        for (int i = 0; i < others && matcher.find(); i++) {
            if (i == others - 1) {
                return Plant.replace(
                        text,
                        matcher.start(1),
                        matcher.end(1),
                        first,
                        "issue/repeated-headline",
                        0);
            }
        }
        return Optional.empty();
    }

    private static Optional<Plant> listOfOne(String text, Random random) {
        return headline(
                text,
                random,
                h -> {
                    int at = passage(text, "We’re thinking", h.end());
                    return Plant.replace(
                            text,
                            at,
                            at,
                            (marks(text) == 0 ? "  • " : "- ")
                                    + "It folds shirts, trousers, and all the rest of the pile.\n\n",
                            "list/one-item",
                            2 - marks(text));
                });
    }

    private static Optional<Plant> label(
            String text, Random random, BiFunction<Matcher, Random, Optional<Plant>> plant) {
        return any(text, random, LABEL, m -> plant.apply(m, random));
    }

    private static Optional<Plant> headline(
            String text, Random random, Function<Matcher, Optional<Plant>> plant) {
        return any(text, random, HEADLINE, plant);
    }

    static Optional<Plant> any(
            String text, Random random, Pattern spot, Function<Matcher, Optional<Plant>> plant) {
        var starts = new ArrayList<Integer>();
        var matcher = spot.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        matcher.find(starts.get(random.nextInt(starts.size())));
        return plant.apply(matcher);
    }
}

package org.copydesk.validate;

import java.time.LocalDate;
import java.time.format.TextStyle;
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

/** Defects of words, blanks and marks. */
final class PlantText {

    private static final Pattern SPOT = Pattern.compile("(?<=[a-z]) (?=[a-z]{2})");

    private PlantText() {}

    static Map<String, BiFunction<String, Random, Optional<Plant>>> kinds() {
        var kinds = new LinkedHashMap<String, BiFunction<String, Random, Optional<Plant>>>();
        kinds.put(
                "double blank",
                (text, random) ->
                        at(
                                text,
                                random,
                                SPOT,
                                m -> Plant.insert(text, m.start(), " ", "text/double-blank")));
        kinds.put(
                "blank before a comma",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=[a-z]),(?= )"),
                                m ->
                                        Plant.insert(
                                                text,
                                                m.start(),
                                                " ",
                                                "text/blank-before-punctuation")));
        kinds.put(
                "blank before a full stop",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=[a-z])\\.(?= )"),
                                m ->
                                        Plant.insert(
                                                text,
                                                m.start(),
                                                " ",
                                                "text/blank-before-punctuation")));
        kinds.put(
                "doubled word",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile(
                                        "(?<=[a-z] )(the|and|of|machine|data|cloth|needed|it)(?= [a-z])"),
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(),
                                                m.start(),
                                                m.group() + " ",
                                                "text/doubled-word",
                                                m.group().length() + 1)));
        kinds.put("quote that opens", (text, random) -> spotWithout(text, random, "“", '“'));
        kinds.put("quote that closes", (text, random) -> spotWithout(text, random, "”", '“'));
        kinds.put("bracket that opens", (text, random) -> spotWithout(text, random, "(", '('));
        kinds.put(
                "bracket that closes",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=[a-z]{3}),(?= [a-z])"),
                                m ->
                                        in(text, m.start()).indexOf('(') >= 0
                                                ? Optional.empty()
                                                : Plant.insert(
                                                        text,
                                                        m.start(),
                                                        ")",
                                                        "text/unbalanced-brackets")));
        kinds.put(
                "straight apostrophe",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=[Iny])’(?=[st] )"),
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(),
                                                m.end(),
                                                "'",
                                                "text/mixed-apostrophes",
                                                0)));
        kinds.put(
                "straight quotes",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("“([^”]+)”"),
                                m ->
                                        text.indexOf('“') == text.lastIndexOf('“')
                                                ? Optional.empty()
                                                : Plant.replace(
                                                        text,
                                                        m.start(),
                                                        m.end(),
                                                        "\"" + m.group(1) + "\"",
                                                        "text/mixed-quotes",
                                                        0)));
        for (var words :
                List.of("TK", "TODO", "{{name}}", "*|FNAME|*", "lorem ipsum", "[INSERT LINK]")) {
            kinds.put(
                    "placeholder " + words,
                    (text, random) -> word(text, random, words, "text/placeholder"));
        }
        for (var words : List.of("<b>", "</p>", "&nbsp;", "**fold")) {
            kinds.put(
                    "markup " + words,
                    (text, random) ->
                            at(
                                    text,
                                    random,
                                    SPOT,
                                    m ->
                                            Plant.replace(
                                                    text,
                                                    m.end(),
                                                    m.end(),
                                                    words + " ",
                                                    "text/leftover-markup",
                                                    0)));
        }
        kinds.put("wrong day", (text, random) -> word(text, random, wrongDay(random), "text/date"));
        kinds.put(
                "no such day",
                (text, random) -> word(text, random, "February 30, 2021", "text/date"));
        kinds.put(
                "wrong charset", (text, random) -> word(text, random, "SÃ£o", "charset/mojibake"));
        kinds.put(
                "lost character",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=[a-z]{2})[a-z](?=[a-z]{2})"),
                                m ->
                                        Plant.replace(
                                                text,
                                                m.start(),
                                                m.end(),
                                                "\uFFFD",
                                                "charset/replacement-character",
                                                0)));
        kinds.put(
                "long sentence",
                (text, random) ->
                        at(
                                text,
                                random,
                                Pattern.compile("(?<=\\. )(?=[A-Z])"),
                                m ->
                                        Plant.insert(
                                                text,
                                                m.start(),
                                                "It folds" + " and folds so".repeat(22) + ". ",
                                                "text/long-sentence")));
        for (var link :
                List.of(
                        "link/staging https://staging.folding.ai/a",
                        "link/placeholder https://example.com/a",
                        "link/placeholder www.example.com",
                        "link/insecure http://folding.ai/a",
                        "link/tracking https://folding.ai/?utm_source=a",
                        "link/malformed https://folding..ai/a")) {
            var parts = link.split(" ");
            kinds.put(link, (text, random) -> word(text, random, parts[1], parts[0]));
        }
        return kinds;
    }

    /** Puts a word between two words. */
    private static Optional<Plant> word(String text, Random random, String words, String rule) {
        return at(
                text,
                random,
                SPOT,
                m -> Plant.replace(text, m.end(), m.end(), words + " ", rule, 0));
    }

    /** Puts in a mark where its paragraph has none of its kind. */
    private static Optional<Plant> spotWithout(
            String text, Random random, String mark, char other) {
        var rule = mark.equals("(") ? "text/unbalanced-brackets" : "text/unbalanced-quotes";
        return at(
                text,
                random,
                SPOT,
                m ->
                        in(text, m.start()).indexOf(other) >= 0 || goesOn(text, m.start())
                                ? Optional.empty()
                                : Plant.insert(
                                        text, mark.equals("”") ? m.start() : m.end(), mark, rule));
    }

    /** A quotation may stay open if the next paragraph opens it again. */
    private static boolean goesOn(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(end)
                .stripLeading()
                .replace("• ", "")
                .replace("- ", "")
                .startsWith("“");
    }

    private static String in(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    }

    private static boolean isInLabel(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return text.startsWith("**", line) && at < text.indexOf(":**", line) + 3;
    }

    private static String wrongDay(Random random) {
        var date =
                LocalDate.of(
                        2019 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var wrong = date.getDayOfWeek().plus(1 + random.nextInt(6));
        return wrong.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + ", "
                + date.getDayOfMonth()
                + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + date.getYear();
    }

    /** At a random place of running text that looks so. */
    static Optional<Plant> at(
            String text, Random random, Pattern spot, Function<Matcher, Optional<Plant>> plant) {
        var found = new ArrayList<Integer>();
        var matcher = spot.matcher(text);
        while (matcher.find()) {
            // Lines of their own, such as headlines, have plants of their own.
            if (in(text, matcher.start()).length() > 70 && !isInLabel(text, matcher.start())) {
                found.add(matcher.start());
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int start = found.get(random.nextInt(found.size()));
        matcher.find(start);
        return plant.apply(matcher);
    }
}

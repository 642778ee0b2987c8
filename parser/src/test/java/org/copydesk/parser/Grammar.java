package org.copydesk.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes documents by rules: {@code name = one ¦ another}, where {@code {name}} stands for what its
 * rule says and the first choice of a rule ends it. Signs before a name stand before each further
 * line: {@code > {> block}}. {@code {w}} is a word that no other place has, {@code {u}} such an
 * address.
 */
final class Grammar {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}a-z]*)([a-z]+)}");

    private static final int DEEPEST = 14;

    private final Map<String, String[]> rules = new HashMap<>();

    /** The rules in a file, one a line, their line ends as {@code \n}. */
    static Grammar of(String name) {
        try (var file = Grammar.class.getResourceAsStream("grammars/" + name + ".txt")) {
            return new Grammar(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Grammar(String lines) {
        for (var line : lines.split("\n")) {
            int equals = line.indexOf(" = ");
            var choices = line.substring(equals + 3).translateEscapes().split(" ¦ ");
            rules.put(line.substring(0, equals), choices);
        }
    }

    /** A document, the same for the same seed. */
    Document document(long seed) {
        return new Writer(seed).document();
    }

    /** A document, and the words and addresses that were put into it, in their order. */
    record Document(String text, List<String> words, List<String> addresses) {}

    private final class Writer {

        private final Random random;
        private final List<String> words = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();

        Writer(long seed) {
            random = new Random(seed);
        }

        Document document() {
            return new Document(expand("document", 0), words, addresses);
        }

        private String expand(String name, int depth) {
            var choices = rules.get(name);
            if (choices == null) {
                return name.equals("w") ? word() : address();
            }
            var choice = choices[depth > DEEPEST ? 0 : random.nextInt(choices.length)];
            var slots = SLOT.matcher(choice);
            var text = new StringBuilder();
            int at = 0;
            while (slots.find()) {
                if (isRule(slots.group(2))) {
                    var part = expand(slots.group(2), depth + 1);
                    text.append(choice, at, slots.start());
                    text.append(part.replace("\n", "\n" + slots.group(1)));
                    at = slots.end();
                }
            }
            return text.append(choice.substring(at)).toString();
        }

        private boolean isRule(String name) {
            return name.equals("w") || name.equals("u") || rules.containsKey(name);
        }

        private String word() {
            words.add("w" + words.size() + "x");
            return words.get(words.size() - 1);
        }

        private String address() {
            addresses.add("https://a.example/u" + addresses.size() + "x");
            return addresses.get(addresses.size() - 1);
        }
    }
}

package org.copydesk.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Documents of headlines, deks, rows and lists of links, pictures, labels and text, in an order
 * that may make roundups of them, or nearly.
 */
final class LinkSoup {

    private static final Pattern SLOT = Pattern.compile("%s");

    private static final Pattern MARKS = Pattern.compile("(?m)^#+ |\\*+|!?\\[|]\\([a-z.]+\\)");

    private static final Parser COMMONMARK = Parser.builder().build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private static final String LONG_TEXT =
            "It is cooked in a pot with leeks, onions, peas, beans and whatever else is at hand, ";

    private static final List<String> TITLES =
            List.of(
                    "## News",
                    "## Data Points",
                    "## Pots of %s",
                    "## %s Cooks Soup for All",
                    "### %s Cooks Soup for All",
                    "### Soups of %s and Other Stews",
                    "### [Soups of %s](s)",
                    "#### Stews of %s",
                    "**Soups of %s**");

    private static final List<String> LINKS =
            List.of(
                    "[A soup of %s](s) — hot and green.",
                    "[A stew of %s](t): hot and yellow.",
                    "[Why %s cooks no soup in summer](u)",
                    "[Where %s cooks stews in winter](s)",
                    "**[%s on toast](t)** — cold and brown.",
                    "[%s](u) cooks it for an hour and a half.",
                    "[Soup by %s](s)\\\nwarm and red.",
                    "[Read more](s)",
                    "[Read the recipe](r)");

    private static final List<String> OTHERS =
            List.of(
                    "*All of what %s cooks is hot.*",
                    "*By %s Lee*",
                    "By %s Lee",
                    "What %s cooks is always hot",
                    "What %s cooks is always hot.",
                    "It was %s who cooked it. All of them liked it.",
                    "%s knows why. " + LONG_TEXT.repeat(3) + "and it is hot.",
                    "**What’s new:** It is %s who cooks.",
                    "**%s:** It is hot.",
                    "- [A soup of %s](s): hot.\n- [A stew of %s](t)",
                    "- **Soup of %s:** It is hot.\n- **Stew of %s:** It is not.",
                    "- Soup of %s\n- Stew of %s",
                    "- [A soup of %s](s): hot.\n- It is no stew of %s.",
                    "![A bowl of soup](a.png)",
                    "***",
                    "A MESSAGE FROM %s",
                    "Dear %s,",
                    "Keep learning!");

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final String markdown;

    LinkSoup(long seed, int mostRuns) {
        random = new Random(seed);
        var blocks = new ArrayList<String>();
        for (int runs = random.nextInt(mostRuns) + 1; runs > 0; runs--) {
            blocks.add(one(TITLES));
            addRun(blocks);
        }
        markdown = String.join("\n\n", blocks) + "\n";
    }

    /** A few blocks of which half are links. */
    private void addRun(List<String> blocks) {
        for (int length = random.nextInt(6); length > 0; length--) {
            blocks.add(one(random.nextBoolean() ? LINKS : OTHERS));
        }
    }

    private String one(List<String> choices) {
        return SLOT.matcher(choices.get(random.nextInt(choices.size()))).replaceAll(slot -> word());
    }

    /** A name that no other place has. */
    private String word() {
        int number = words.size();
        words.add("Z" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "o");
        return words.get(number);
    }

    /** The names in the document, in their order. */
    List<String> words() {
        return words;
    }

    /** The document without links and marks. */
    String text() {
        return MARKS.matcher(markdown).replaceAll("");
    }

    String markdown() {
        return markdown;
    }

    String html() {
        return HTML.render(COMMONMARK.parse(markdown));
    }
}

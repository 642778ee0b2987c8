package org.copydesk.parser;

import java.util.Random;

/** Documents of pieces of Markdown in any order, the same for the same seed. */
final class MarkdownSoup {

    private static final String[] WORDS = {
        "word",
        "Title",
        "“quote”",
        "naïve",
        "42",
        "😀",
        "a*b",
        "x_y_z",
        "1.",
        "-",
        "&amp;",
        "&eacute;",
        "\\*",
        "\\[",
        "https://a.example/x",
        "me@b.example",
        "www.c.example",
        "[^1]",
        "`code`",
        "``a`b``",
        "**bold**",
        "__b__",
        "*em*",
        "_em_",
        "~~gone~~",
        "**Label:**",
        "**Label.**",
        "***both***",
        "[link](http://d.example \"t\")",
        "[ref]",
        "[text][ref]",
        "![alt](e.png)",
        "<sup>2</sup>",
        "<sub>",
        "</em>",
        "<em>",
        "<br>",
        "<span class=\"a\">",
        "<!-- c -->",
        "*",
        "**",
        "`",
        "[",
        "](",
        "<",
        ">",
        "|",
        "\\"
    };

    private static final String[] STARTS = {
        "",
        "",
        "",
        "",
        "# ",
        "## ",
        "### ",
        "#### ",
        "- ",
        "  - ",
        "1. ",
        "3) ",
        "- [ ] ",
        "* [x] ",
        "> ",
        "> > ",
        "    ",
        "\t",
        "| a | b |\n|---|:-:|\n| ",
        "[ref]: ",
        "[^1]: ",
        "<div>",
        "```java\n",
        "~~~\n",
        "![p](q.png)\\\n*",
        "**What’s new:** "
    };

    private static final String[] LINES = {
        "",
        "",
        "",
        "---",
        "* * *",
        "***",
        "===",
        "```",
        "~~~",
        "</div>",
        "<!--",
        "-->",
        "---\ntitle: x\n---",
        "Title: y",
        "Dear friends,",
        "Keep learning!",
        "A MESSAGE FROM ACME"
    };

    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\\\n", "  \n", "\n\n", "\r"};

    private final Random random;

    MarkdownSoup(long seed) {
        random = new Random(seed);
    }

    String document(int most) {
        var text = new StringBuilder();
        for (int lines = random.nextInt(most); lines >= 0; lines--) {
            text.append(random.nextInt(3) == 0 ? pick(LINES) : line()).append(pick(ENDS));
        }
        return text.toString();
    }

    private String line() {
        var line = new StringBuilder(pick(STARTS));
        for (int words = random.nextInt(7); words >= 0; words--) {
            line.append(pick(WORDS)).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return line.toString();
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}

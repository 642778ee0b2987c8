package org.copydesk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;

/** Words with all the characters that mean something in Markdown, the same for the same seed. */
final class WordGenerator {

    private static final String[] WORDS = {
        "learning",
        "models",
        "the",
        "of",
        "robots",
        "Data",
        "cook",
        "dinner",
        "for",
        "three",
        "people",
        "in",
        "Paris",
        "a*b",
        "*",
        "**",
        "_under_score_",
        "__init__",
        "[x]",
        "[^1]",
        "](",
        "![",
        "<b>",
        "</em>",
        "<",
        "&amp;",
        "&",
        "\\",
        "\\*",
        "#",
        "1.",
        "2)",
        "-",
        "+",
        "`",
        "``",
        "~",
        "~~",
        "|",
        ":",
        "https://a.example/b_c",
        "me@b.example",
        "www.c.example",
        "é",
        "“quoted”",
        "😀",
        "50%",
        "$5",
        "no\u00A0break",
        "don’t",
        "==",
        "---",
        "x^2",
        "{=html}"
    };

    private static final String[] PLAIN = {
        "learning",
        "models",
        "robots",
        "Data",
        "cook",
        "dinner",
        "three",
        "people",
        "Paris",
        "well",
        "tools"
    };

    private final Random random;
    private final boolean plain;

    WordGenerator(Random random, boolean plain) {
        this.random = random;
        this.plain = plain;
    }

    /** A sentence of running text, long enough to be nothing else. */
    Paragraph sentence() {
        if (plain) {
            // One sentence alone might be the description of a picture.
            return Paragraph.of(
                    "Today we say that "
                            + plainWords(12)
                            + ". That is how "
                            + plainWords(30)
                            + " and so it ends.");
        }
        var content = new ArrayList<Inline>();
        add(content, new Text("Today we say " + words(10) + " "));
        for (int more = random.nextInt(3); more > 0; more--) {
            add(content, marked(2));
            add(content, new Text(" " + words(2) + " "));
        }
        add(content, new Text("and so it ends."));
        return new Paragraph(content);
    }

    /** Words for a headline or a title. */
    List<Inline> title() {
        if (plain) {
            return List.of(new Text("Robots Cook " + capitalised(1 + random.nextInt(4))));
        }
        var content = new ArrayList<Inline>();
        add(content, new Text("Robots " + words(1 + random.nextInt(4)) + " Cook"));
        if (random.nextInt(4) == 0) {
            add(content, new Text(" "));
            add(content, marked(1));
        }
        return content;
    }

    String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    String plainWords(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(PLAIN[random.nextInt(PLAIN.length)]);
        }
        return words.toString();
    }

    private String capitalised(int count) {
        var words = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            var word = PLAIN[random.nextInt(PLAIN.length)];
            words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }

    Link link() {
        var target =
                "https://d.example/"
                        + random.nextInt(100)
                        + (random.nextBoolean() ? "?a=(b)&c" : "");
        return new Link(target, random.nextBoolean() ? "" : "A \"title\"", inside(0));
    }

    private Inline marked(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> new Code("a `b` " + random.nextInt(9));
            case 1 -> new RawInline("html", "<span class=\"a\">");
            case 2 -> new LineBreak();
            case 3 -> new Superscript(inside(depth - 1));
            case 4 -> new Subscript(inside(depth - 1));
            case 5 -> new Strikethrough(inside(depth - 1));
            case 6 -> new Emphasis(inside(depth - 1));
            case 7 -> new Strong(inside(depth - 1));
            default -> link();
        };
    }

    private List<Inline> inside(int depth) {
        var content = new ArrayList<Inline>();
        add(content, new Text(words(1 + random.nextInt(3))));
        if (depth > 0 && random.nextInt(3) == 0) {
            add(content, marked(0));
        }
        return content;
    }

    /** Texts side by side are one. */
    private static void add(List<Inline> content, Inline inline) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Text before && inline instanceof Text after) {
            content.set(last, new Text(before.text() + after.text()));
        } else {
            content.add(inline);
        }
    }
}

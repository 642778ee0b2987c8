package org.copydesk.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.render.MarkdownRenderer;

/** Makes issues with which nothing is wrong. */
final class CleanIssue {

    private static final String FRONT_MATTER =
            """
            ---
            publication: The Batch
            title: Robots Learn to Fold Laundry
            number: 214
            date: 2023-09-13
            preheader: A new arm handles towels, and more
            ---

            """;

    private static final List<String> SENTENCES =
            List.of(
                    "The company’s new arm folds towels, shirts, and socks in a few seconds.",
                    "Engineers trained it on 200 hours of video from hotels in Lisbon and Osaka.",
                    "“It handles soft things better than I do,” said the founder.",
                    "Earlier systems needed a flat table, good light, and plenty of patience.",
                    "The team published its code, its data, and a report of 40 pages.",
                    "A model that predicts the shape of cloth (a graph of points) guides the grip.",
                    "It’s cheap, too: the parts cost less than a washing machine.",
                    "Rivals in Seoul announced a similar machine two days later.",
                    "The authors compared it with three baselines and won against each of them.",
                    "Laundries spend a third of their wages on folding, according to one survey.",
                    "The robot doesn’t iron, and nobody knows when it will learn.",
                    "Critics worry about jobs that pay little but feed many families.");

    private static final List<String> HEADLINES =
            List.of(
                    "Robots Learn to Fold",
                    "Speech Models Hear More",
                    "Chips Get a Second Wind",
                    "Doctors Ask the Machine",
                    "Farms Count Their Sheep",
                    "Maps That Draw Themselves",
                    "Lawyers Meet Their Match");

    private static final List<String> DEKS =
            List.of(
                    "A machine for the laundry handles what used to need hands.",
                    "Researchers found a way to do more with less data.",
                    "A small company showed what big ones only promise.",
                    "A new study asks who gains and who pays.");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private CleanIssue(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        return new CleanIssue(random).write();
    }

    /** The same sort of issue in Markdown, as this project writes it. */
    static String markdown(Random random) {
        var issue = Issues.parse(of(random)).issue();
        var written =
                new MarkdownRenderer()
                        .render(issue)
                        .replace("]()", "](https://folding.ai/robot.png)");
        return FRONT_MATTER + written.substring(written.indexOf("Dear friends")) + "\n";
    }

    private String write() {
        line("Dear friends,");
        for (int i = 0; i < 3; i++) {
            line(sentences(3));
        }
        line("Keep learning!");
        line("Andrew");
        line("News");
        var headlines = new ArrayList<>(HEADLINES);
        Collections.shuffle(headlines, random);
        for (int i = 0; i < 4; i++) {
            story(headlines.get(i));
            if (i == 1) {
                promotion();
            }
        }
        return text.toString();
    }

    private void story(String headline) {
        line("A robot beside a pile of towels");
        line(headline);
        line(pick(DEKS));
        line("What’s new: " + sentences(2));
        line("How it works: " + sentences(2));
        bullets();
        line("Why it matters: " + sentences(2));
        line("We’re thinking: " + sentences(1));
    }

    private void bullets() {
        for (int i = 0; i < 3; i++) {
            text.append("  • ").append(sentences(1)).append('\n');
        }
        text.append('\n');
    }

    private void promotion() {
        line("A MESSAGE FROM DEEPLEARNING.AI");
        line("Our new course teaches how machines see. Enroll now");
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private String sentences(int count) {
        var picked = new ArrayList<String>();
        while (picked.size() < count) {
            var sentence = pick(SENTENCES);
            if (!picked.contains(sentence)) {
                picked.add(sentence);
            }
        }
        return String.join(" ", picked);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}

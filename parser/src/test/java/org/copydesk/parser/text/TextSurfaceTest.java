package org.copydesk.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.SourceBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks of plain text before anybody asks what they are in an issue. */
class TextSurfaceTest {

    private static final TextSurface SURFACE = new TextSurface(Limits.DEFAULT);

    private static String read(String text) {
        return SURFACE.read(SourceText.of(text)).blocks().stream()
                .map(block -> "_".repeat(block.gap()) + shown(block))
                .collect(Collectors.joining(" | "));
    }

    private static String shown(SourceBlock block) {
        return switch (block.form()) {
            case HEADING -> "#" + block.level() + " " + block.text();
            case LIST -> shown((ListBlock) block.node().orElseThrow());
            case RULE -> "rule";
            default -> block.text();
        };
    }

    private static String shown(ListBlock list) {
        return list.items().stream()
                .map(Node::plainText)
                .collect(Collectors.joining(",", "[", list.loose() ? "]*" : "]"));
    }

    /** A text, and its blocks, with a stroke before them for each blank line above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Soups⏎Stews ~ Soups | Stews",
                "Soups⏎⏎Stews⏎⏎⏎Pots ~ Soups | _Stews | __Pots",
                "Soups⏎- a⏎- b⏎⏎- c⏎⏎⏎- d ~ Soups | [a,b,c]* | __[d]",
                "Soups⏎⏎- a⏎- b⏎Stews ~ Soups | _[a,b] | Stews",
                "Hot.⏎***⏎⏎Stews ~ Hot. | rule | _Stews",
                "⏎⏎Soups ~ __Soups",
            })
    void blocksStandOffByTheirBlankLines(String text, String blocks) {
        assertThat(read(written(text))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Soups⏎===== ~ #1 Soups",
                "Soups⏎----- ~ #2 Soups",
                "** Soups⏎-----⏎Hot. ~ #2 Soups | _Hot.",
                "# Soups⏎===== ~ #1 Soups",
                "*#* Soups⏎----- ~ #2 Soups",
                "**\u00A0 Soups⏎----- ~ #2 Soups",
                "**Soups⏎----- ~ #2 **Soups",
                "**⏎----- ~ #2 **",
                "1. Soups⏎----- ~ #2 1. Soups",
                "Hot.⏎⏎Soups⏎----- ~ Hot. | _#2 Soups",
                "---⏎Soups⏎--- ~ rule | #2 Soups",
                "Are they hot?⏎----- ~ #2 Are they hot?",
                // No heading ends as a sentence does, or stands under other lines.
                "Hot.⏎----- ~ Hot. | rule",
                "Hot,⏎----- ~ Hot, | rule",
                "Hot;⏎----- ~ Hot; | rule",
                "Hot⏎Soups⏎----- ~ Hot | Soups | rule",
                "Soups⏎⏎----- ~ Soups | _rule",
                // Nor is it a bullet or set in, and its row is a single stroke over and over.
                "- Soups⏎----- ~ [Soups] | rule",
                "⇥Soups⏎----- ~ Soups | rule",
                "Soups⏎-- ~ Soups | rule",
                "Soups⏎- - - ~ Soups | rule",
                "Soups⏎---* ~ Soups | rule",
            })
    void aRowOfStrokesMakesTheLineAboveAHeading(String text, String blocks) {
        assertThat(read(written(text))).isEqualTo(blocks);
    }

    /** Two lines between marks say that a text marks its headings so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "# Soups ¦ #1 Soups",
                "### Soups ¦ #3 Soups",
                "#\u00A0 Soups ¦ #1 Soups",
                "## Soups ## ¦ #2 Soups",
                "# Learn C# ¦ #1 Learn C#",
                "== Soups == ¦ #5 Soups",
                "***** Soups ***** ¦ #2 Soups",
                "~~ Soups ~~ ¦ #5 Soups",
                "###### Soups ¦ #6 Soups",
                // Anything else is a line.
                "####### Soups ¦ ####### Soups",
                "#Soups ¦ #Soups",
                "## ¦ ##",
                "# # ¦ # #",
                "= Soups = ¦ = Soups =",
                "== Soups = ¦ == Soups =",
                "== Soups === ¦ == Soups ===",
                "== Soups ¦ == Soups",
                "++ Soups ++ ¦ ++ Soups ++",
                "AA Soups AA ¦ AA Soups AA",
                "# They are hot. ¦ # They are hot.",
                "# Hot, ¦ # Hot,",
                "# Hot; ¦ # Hot;",
            })
    void linesBetweenMarksAreHeadings(String line, String block) {
        assertThat(read(line + "\n== One ==\n== Two ==\n"))
                .isEqualTo(
                        block + (block.matches("#\\d .*") ? " | _" : " | ") + "#5 One | _#5 Two");
    }

    @Test
    void oneLineBetweenMarksIsNone() {
        assertThat(read("== One ==\n\n# \n")).isEqualTo("== One == | _#");
        assertThat(read("# One\n\n== Two ==\n")).isEqualTo("#1 One | _#5 Two");
    }

    @ParameterizedTest
    @CsvSource({"120, 160, true, true", "121, 161, false, false"})
    void headingsAreShort(int row, int marks, boolean underlined, boolean framed) {
        assertThat(read("x".repeat(row) + "\n-----\n").startsWith("#")).isEqualTo(underlined);
        assertThat(read("# A\n# B\n# " + "x".repeat(marks - 2)).contains("#1 xx"))
                .isEqualTo(framed);
    }

    /**
     * Lines right under each other in a text that is else not wrapped: their width, that of the
     * last, their number and with what they begin.
     */
    @ParameterizedTest
    @CsvSource({
        "40, 10, 2, and, true",
        "39, 10, 2, and, false",
        "100, 10, 2, and, true",
        "101, 10, 2, and, false",
        "60, 60, 40, and, true",
        "60, 60, 41, and, false",
        "60, 60, 90, and, false",
        "60, 10, 2, And, false",
        "60, 10, 2, #, false",
    })
    void aRunOfFullLinesIsAParagraph(
            int width, int last, int lines, String begin, boolean paragraph) {
        var full = begin + " " + "x".repeat(width - begin.length() - 1);
        var text =
                "# One\n# Two\n\n"
                        + (full + "\n").repeat(lines - 1)
                        + full.substring(0, Math.max(begin.length() + 1, last));
        var other = "\n\n" + "Short.\n\n".repeat(12) + "x".repeat(130) + " is it so?\n";
        assertThat(SURFACE.read(SourceText.of(text + other)).blocks().size())
                .isEqualTo(2 + (paragraph ? 1 : lines) + 13);
    }

    @Test
    void aRunThatIsTooLongEndsWhereItEnds() {
        var full = "and " + "x".repeat(56);
        var wide = "x".repeat(130) + " is it so?\n\n";
        assertThat(read(wide + (full + "\n").repeat(41) + "- " + full + "\n" + full))
                .endsWith(" | _" + full + " | _[" + full + " " + full + "]");
    }

    @Test
    void whereHeadingsAreNotMarkedALineOfARunMayBeginWithAHash() {
        var full = "and " + "x".repeat(56);
        assertThat(read(full + "\n# " + full + "\n" + full))
                .isEqualTo(full + " # " + full + " " + full);
    }

    @Test
    void anyTextIsPlainTextIfNobodyKnowsBetter() {
        assertThat(SURFACE.confidence(SourceText.of("Soups"))).isEqualTo(10);
    }

    private static String written(String escaped) {
        return escaped.replace('⏎', '\n').replace('⇥', '\t');
    }
}

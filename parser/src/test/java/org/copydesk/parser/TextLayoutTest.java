package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.Image;
import org.copydesk.model.LineBreak;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Rule;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of plain text: which of them are a list, a rule, a paragraph over several lines. */
class TextLayoutTest {

    private static final NewsletterParser PARSER =
            NewsletterParser.builder().notation(Notation.TEXT).build();

    private static final String OPENING = "Dear friends,\n\nThese are lines. They are read.\n\n";

    private static ParsedIssue parse(String lines) {
        var text = OPENING + lines.replace('⏎', '\n').replace('⇥', '\t').replace('␍', '\r');
        var parsed = PARSER.parse(text);
        Laws.check(parsed);
        return parsed;
    }

    /** The blocks behind the opening: lists in brackets, with a star if they are loose. */
    private static String shown(ParsedIssue parsed) {
        var blocks = parsed.issue().letter().orElseThrow().blocks();
        return blocks.stream().skip(1).map(TextLayoutTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Block block) {
        if (block instanceof ListBlock list) {
            var sign = list.ordered() ? list.start() + ")" : "";
            return list.items().stream()
                    .map(TextLayoutTest::shown)
                    .collect(Collectors.joining(",", "[" + sign, list.loose() ? "]*" : "]"));
        }
        return block instanceof Rule ? "---" : words(block);
    }

    private static String shown(ListItem item) {
        return item.blocks().stream().map(TextLayoutTest::shown).collect(Collectors.joining());
    }

    private static String words(Node block) {
        return block.children().stream()
                .map(part -> part instanceof LineBreak ? "/" : ((Text) part).text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // What opens an item.
                "- a⏎- b ~ [a,b]",
                "•a⏎◦ b⏎\u00A0▪\u00A0c⏎ ● d ~ [a,b[c,d]]",
                "* a⏎+ b⏎– c⏎·⇥d ~ [a,b,c,d]",
                "1. a⏎2) b⏎10. c ~ [1)a,b,c]",
                "007. a ~ [7)a]",
                "0) a ~ [0)a]",
                "312. a⏎313. b ~ [312)a,b]",
                "- a⏎\u00AD- b⏎\u200B- c⏎\u200F- d⏎\u2060- e⏎\uFEFF- f ~ [a[b,c,d,e,f]]",
                "-a is none. It is not. ~ -a is none. It is not.",
                "1.a is none. It is not. ~ 1.a is none. It is not.",
                "1000. Four digits are too many. They are. ~ 1000. Four digits are too many. They are.",
                // Lists of another kind, and lists in lists.
                "- a⏎1. b ~ [a] [1)b]",
                "1. a⏎- b ~ [1)a] [b]",
                "- a⏎  1. b⏎  2. c⏎- d ~ [a[1)b,c],d]",
                "1. a⏎   - b⏎2. c ~ [1)a[b],c]",
                "- a⏎  - b⏎    - c⏎- d ~ [a[b[c]],d]",
                "- a⏎    - b⏎  - c ~ [a[b][c]]",
                "- a⏎  - b⏎  1. c ~ [a[b][1)c]]",
                // Blank lines make a list loose, or end it.
                "- a⏎⏎- b ~ [a,b]*",
                "- a⏎⏎⏎- b ~ [a] [b]",
                "- a⏎⏎  - b ~ [a[b]]",
                "- a⏎  - b⏎⏎  - c ~ [a[b,c]*]",
                "- a⏎⏎1. b ~ [a] [1)b]",
                "- a⏎⏎  1. b ~ [a] [1)b]",
                // What goes on with an item.
                "- a⏎  b ~ [a/b]",
                "- a⏎  b⏎  c⏎- d ~ [a/b/c,d]",
                "- a⏎⏎  They are set in. They are. ~ [a] They are set in. They are.",
                "- a⏎They are not. They are not. ~ [a] They are not. They are not.",
                "- a⏎  - b⏎    c ~ [a[b/c]]",
                // Rules.
                "a b. It is. Or so. They are.⏎⏎***⏎⏎c d. It is. Or so. They are. ~ a b. It is. Or so. They are. --- c d. It is. Or so. They are.",
                "- a⏎- - -⏎- b ~ [a] --- [b]",
                "- a⏎⏎━━━━⏎⏎- b⏎⏎───⏎⏎- c⏎⏎═══ ═══⏎⏎- d ~ [a] --- [b] --- [c] --- [d]",
                "– – ~ [–]",
            })
    void linesAreBlocks(String lines, String blocks) {
        assertThat(shown(parse(lines))).isEqualTo(blocks);
    }

    @Test
    void theByteOrderMarkIsNoWord() {
        var parsed = PARSER.parse("\uFEFFThe Fold\nIssue 3\n\nDear friends,\n\nWe \uFEFFfold.\n");
        Laws.check(parsed);
        assertThat(parsed.issue().metadata().publication()).isEqualTo("The Fold");
        assertThat(parsed.issue().front().get(0).plainText()).startsWith("The Fold");
        assertThat(parsed.issue().letter().orElseThrow().blocks().get(0).plainText())
                .isEqualTo("We \uFEFFfold.");
    }

    /**
     * Lines without a blank line between them, and how many of their ends are inside a paragraph.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "It is a text. They rest.⏎And more. They sleep. ~ 1",
                "It is a text. They rest.⏎Robots stir soups ~ 1",
                "It is a text. They rest.⏎A thing: It was. ~ 1",
                // A headline stands right above its text.
                "Robots stir soups⏎It is a text. They rest. ~ 0",
                "Robots stir soups⏎It is a text. They rest.⏎And more. They sleep. ~ 1",
                "Robots stir soups⏎It is a text. They rest.⏎⏎And more. They sleep. ~ 0",
                "Robots stir soups⏎Robots eat soups ~ 0",
                "Robots Stir Soups⏎Will they? They rest. ~ 0",
                "ROBOTS STIR SOUPS⏎It is a text. They rest.⏎And more. They sleep. ~ 1",
                "Robots⏎It is a text. They rest. ~ 1",
                "ROBOTS⏎It is a text. They rest. ~ 0",
                "ROBOTS STIR SOUPS⏎AND EAT SOUPS ~ 1",
                "Robots stir soups⏎https://a.example/1⏎It is a text. They rest. ~ 1",
                "It is a text. They rest.⏎https://a.example/1 ~ 1",
                "Robots stir soups⏎By Ann Lee⏎It is a text. They rest. ~ 0",
                "Until the soup boils,⏎Ann ~ 0",
                "Until the soup boils,⏎it is stirred ~ 1",
                "It is a text.⏎Until the soup boils,⏎Ann ~ 2",
                "Robots stir soups⏎ROBOTS EAT SOUPS ~ 1",
                "Illustration of all robots that stir soups today:⏎It is a text. They rest. ~ 1",
                // What ends a letter stands on lines of its own.
                "It is a text. They rest.⏎Keep learning! ~ 0",
                "Keep learning!⏎It is a text. They rest. ~ 0",
                "It is a text. They rest.⏎Andrew ~ 0",
                // A label begins a paragraph, but right behind one that stands alone.
                "It is a text. They rest.⏎What’s new: It is here. ~ 0",
                "What’s new: It is here.⏎And more. They sleep. ~ 1",
                "What’s new: It is here.⏎A thing: It was. ~ 0",
                "What’s new:⏎It is a text. They rest. ~ 1",
                "What’s new:⏎A thing: It was. ~ 1",
                "What’s new:⏎Why it matters: It was. ~ 1",
            })
    void linesAreJoinedThatAreOneParagraph(String lines, int joined) {
        var issue = parse(lines).issue();
        var pictures = issue.all(Image.class).stream().filter(i -> i.alternative().contains("\n"));
        assertThat(issue.all(LineBreak.class).size() + pictures.count()).isEqualTo(joined);
    }

    private static String line(int length) {
        return "Words" + " of a line that is read".repeat(9).substring(0, length - 6) + ".";
    }

    private static boolean isJoined(String text) {
        var parsed = PARSER.parse(text);
        Laws.check(parsed);
        return parsed.issue().all(LineBreak.class).isEmpty();
    }

    /** A text is wrapped where eight lines, and six of ten, had no room for the next word. */
    @ParameterizedTest
    @CsvSource({
        "8, 0, true",
        "7, 0, false",
        "9, 6, true",
        "9, 7, false",
        "12, 8, true",
        "12, 9, false"
    })
    void linesAreJoinedWhereMostAreFull(int full, int others, boolean joined) {
        var wrapped = (line(40) + "\n").repeat(full + 1);
        assertThat(isJoined(OPENING + wrapped + "\nSo it is.\nSo it was.\n".repeat(others)))
                .isEqualTo(joined && others == 0);
        var blocks = PARSER.parse(OPENING + wrapped + "\nSo it is.\nSo it was.\n".repeat(others));
        var first = blocks.issue().letter().orElseThrow().blocks().get(1);
        assertThat(first.all(LineBreak.class)).hasSize(joined ? 0 : full);
    }

    /** A line is full though three characters of the width are left, where no line is too wide. */
    @ParameterizedTest
    @CsvSource({
        "38, 30, true",
        "39, 30, false",
        "31, 30, true",
        "120, 112, true",
        "121, 113, false"
    })
    void aLineIsFullThatHasNoRoomForAWord(int widest, int length, boolean joined) {
        var text = OPENING + line(widest) + "\n\n" + (line(length) + "\n").repeat(12);
        assertThat(isJoined(text)).isEqualTo(joined);
    }

    /** What nobody wraps says nothing of the width, nor does a line with nothing to see. */
    @ParameterizedTest
    @CsvSource({
        "'https://_', true",
        "'[1] see https://_', true",
        "'11. https://_ and more of _ to see', true",
        "'as you see https://_', false",
        "_, true"
    })
    void anAddressMayBeWider(String line, boolean joined) {
        var wide = line.replace("_", (line.equals("_") ? "\u00A0 " : "x").repeat(150));
        assertThat(isJoined(OPENING + wide + "\n\n" + (line(60) + "\n").repeat(12)))
                .isEqualTo(joined);
    }

    @Test
    void blanksAroundALineEndThatWasWrappedAreOneBlank() {
        var line = line(40);
        var text = OPENING + (line + " \t\r\n\t ").repeat(10) + "end.\n";
        var read = PARSER.parse(text).issue().letter().orElseThrow().blocks().get(1);
        assertThat(words(read)).isEqualTo((line + " ").repeat(10) + "end.");
        var items = OPENING + "- " + (line + "\n  ").repeat(10) + "end.\n- b\n";
        assertThat(shown(PARSER.parse(items))).isEqualTo("[" + (line + " ").repeat(10) + "end.,b]");
    }

    /** What parts the blocks of most texts is a blank line; of some it is more. */
    @ParameterizedTest
    @CsvSource({
        "2, 6, 0, true",
        "2, 5, 0, false",
        "2, 6, 3, true",
        "2, 6, 4, false",
        "3, 6, 0, true",
        "3, 6, 3, true",
        "4, 6, 0, false",
        "1, 0, 9, true",
    })
    void theUsualGapIsWhatMostBlocksHave(int blankLines, int usual, int single, boolean loose) {
        var gap = "\n".repeat(blankLines + 1);
        var text =
                "Dear friends,"
                        + (gap + "These are lines. They are read.").repeat(usual)
                        + "\n\nThese are lines. They are read.".repeat(single)
                        + gap
                        + "- a"
                        + gap
                        + "- b\n";
        assertThat(shown(PARSER.parse(text))).endsWith(loose ? "[a,b]*" : "[a] [b]");
    }

    /** They stand right under each other in a text that parts its blocks by blank lines, too. */
    @Test
    void itemsAndWrappedLinesAreNotCountedAmongTheBlocks() {
        assertThat(shown(parse("- a⏎".repeat(40) + "⏎- b"))).endsWith("a,b]*");
        assertThat(shown(parse("1. a⏎".repeat(40) + "⏎2. b"))).endsWith("a,b]*");
        assertThat(shown(parse((line(60) + "⏎").repeat(40) + "⏎- a⏎⏎- b"))).endsWith("[a,b]*");
    }

    @ParameterizedTest
    @CsvSource({"8, 0, true", "7, 0, false", "8, 2, true", "8, 3, false"})
    void whereThereAreHardlyAnyBlankLinesALineIsABlock(int none, int single, boolean parted) {
        var line = "These are lines. They are read. So it is.";
        var text = line(80) + ("\n" + line).repeat(none) + ("\n\n" + line).repeat(single);
        assertThat(isJoined(text)).isEqualTo(parted);
        assertThat(PARSER.parse(text).issue().all(Paragraph.class))
                .hasSize(1 + single + (parted ? none : 0));
    }
}

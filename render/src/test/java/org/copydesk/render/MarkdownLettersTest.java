package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Heading;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.Rule;
import org.copydesk.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which letters show by their layout what they are, and which do not. */
class MarkdownLettersTest {

    private static final Block TEXT = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block HEADING = new Heading(4, List.of(new Text("The Bread")));
    private static final Block POSTSCRIPT = Paragraph.of("P.S. We cook on.");
    private static final Block LIKE_GREETING = Paragraph.of("Dear cooks of all lands");

    static Stream<Letter> clear() {
        return Stream.of(
                letter("Dear cooks,", TEXT, TEXT),
                letter("Dear cooks!", TEXT),
                letter("A,", TEXT),
                closed("cheers", ""),
                closed("Warm Regards", ""),
                closed("Talk soon…", ""),
                closed("Keep cooking!", ""),
                closed("Keep well,", ""),
                closed("With love,", "Ann"),
                signed("Ann", "Bo"),
                signedTwice("Dear cooks,"),
                closed("Best,", "Ann", POSTSCRIPT),
                closed("Best,", "Ann", POSTSCRIPT, TEXT));
    }

    static Stream<Letter> unclear() {
        return Stream.of(
                letter(",", TEXT),
                letter("A,", Paragraph.of("It is hot soup, and so on.")),
                letter("A,", new Quote(List.of(TEXT))),
                letter("a,", TEXT),
                letter(";,", TEXT),
                letter("Dear cooks,", Paragraph.of("Anothershortparagraphwithouttext")),
                closed("Keep.", "Ann"),
                closed("Keep cooking!", "", new Rule(), TEXT),
                signed("Ann", "a cook"),
                signedTwice("A,"),
                letter("Dear cooks,"),
                letter("Dear cooks,", Paragraph.of("")),
                letter("Dear cooks,", TEXT, HEADING, TEXT),
                letter("Dear cooks,", TEXT, new Rule(), TEXT),
                letter("Dear cooks,", TEXT, LIKE_GREETING),
                closed("Keep well", ""),
                closed("Keep Well", ""),
                closed("Keep well!", ""),
                closed("Keep cooking.", ""),
                closed("We cook on…", ""),
                closed("With love", "Ann"),
                closed("With love,", "ann"),
                closed("Best,", "Ann", POSTSCRIPT, LIKE_GREETING));
    }

    @ParameterizedTest
    @MethodSource("clear")
    void someAreKnownByTheirLayout(Letter letter) {
        Clarity.assertClear(Issue.builder().letter(letter).build());
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void othersAreKnownByComments(Letter letter) {
        Clarity.assertUnclear(Issue.builder().letter(letter).build());
    }

    private static Letter letter(String greeting, Block... blocks) {
        return new Letter(lineOf(greeting), List.of(blocks), List.of(), List.of(), List.of());
    }

    private static Letter closed(String farewell, String name, Block... postscripts) {
        return new Letter(
                lineOf("Dear cooks,"),
                List.of(TEXT),
                List.of(Line.of(farewell)),
                lineOf(name).stream().toList(),
                List.of(postscripts));
    }

    private static Letter signed(String... names) {
        return new Letter(
                lineOf("Dear cooks,"),
                List.of(TEXT),
                List.of(Line.of("Best,")),
                Stream.of(names).map(Line::of).toList(),
                List.of());
    }

    private static Letter signedTwice(String greeting) {
        return new Letter(
                lineOf(greeting),
                List.of(TEXT),
                List.of(Line.of("Keep cooking!")),
                List.of(Line.of("Ann"), Line.of("Cooks")),
                List.of());
    }

    private static Optional<Line> lineOf(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Line.of(words));
    }
}

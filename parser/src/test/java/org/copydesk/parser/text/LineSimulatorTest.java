package org.copydesk.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.copydesk.parser.grammar.LineLexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are those of the grammar, as ANTLR itself reads it. */
class LineSimulatorTest {

    private static final String CHARACTERS =
            "  \t\u00A0\u200B\u2028\uFEFF--**__==~+·–—•◦■17.)ab\u00E9€\u007F\u0080\u4E00\uFFFF";

    /** Each token as it stands and what it is; the type of the last is that of the end. */
    private static List<String> shown(LineLexer lexer) {
        return lexer.getAllTokens().stream().map(LineSimulatorTest::shown).toList();
    }

    private static String shown(Token token) {
        var name = LineLexer.VOCABULARY.getSymbolicName(token.getType());
        return name + " " + token.getStartIndex() + " " + token.getStopIndex() + token.getText();
    }

    private static void check(String text) {
        var lines = shown(new LineLexer(CharStreams.fromString(text)));
        assertThat(shown(LineSimulator.lexer(new TextStream(text)))).isEqualTo(lines);
        var cold = new LineSimulator.Automaton();
        assertThat(shown(LineSimulator.lexer(new TextStream(text), cold))).isEqualTo(lines);
        assertThat(shown(LineSimulator.lexer(new TextStream(text), cold))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r",
                "a",
                "a line of many words, which ends with the text",
                "a line\r\nand another\ror two\n\r\n",
                "  set in, and set in again   \n\u00A0 \n\tset in",
                "• a bullet\n•glued\n- a dash\n-glued\n \u200B* a star\n+ a plus",
                "1. a number\n12) another\n312. and one more\n1000. none\n1.glued",
                "***\n* * *\n-- \n--\n---x\n=====\n— — — — — — — —",
            })
    void linesAreThoseOfTheGrammar(String text) {
        check(text);
        check(text + "\n" + text);
    }

    @Test
    void soAreThoseOfAnyText() {
        var random = new Random(41);
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                boolean end = random.nextInt(12) == 0;
                text.append(end ? "\n\r".charAt(random.nextInt(2)) : anyCharacter(random));
            }
            check(text.toString());
        }
    }

    private static char anyCharacter(Random random) {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }
}

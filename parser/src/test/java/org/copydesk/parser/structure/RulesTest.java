package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.copydesk.model.Rule;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which rules stand in an item, and under which role: {@code -} is a rule, {@code *} a line that
 * parts items; those that stay are written with their role in brackets.
 */
class RulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Inside an item.
                "HEADLINE - BODY | HEADLINE (BODY) BODY",
                "LETTER_BODY - - LETTER_FIGURE | LETTER_BODY (LETTER_BODY) (LETTER_BODY) LETTER_FIGURE",
                "SIGNATURE - POSTSCRIPT | SIGNATURE (AFTERWORD) POSTSCRIPT",
                // Between items.
                "BODY - HEADLINE | BODY HEADLINE",
                "BODY * HEADLINE | BODY HEADLINE",
                "- HEADLINE | HEADLINE",
                // Where an item ends, before a line that parts it from the next.
                "BODY - * HEADLINE | BODY (BODY) HEADLINE",
                "DEK - - * - HEADLINE | DEK (BODY) (BODY) HEADLINE",
                "SALUTATION - * HEADLINE | SALUTATION (LETTER_BODY) HEADLINE",
                "SIGN_OFF - * HEADLINE | SIGN_OFF (AFTERWORD) HEADLINE",
                "SECTION_TITLE - * HEADLINE | SECTION_TITLE (SECTION_BODY) HEADLINE",
                "ENTRIES - * HEADLINE | ENTRIES (ROUNDUP_CLOSING) HEADLINE",
                "CLOSE_HEADLINE - * HEADLINE | CLOSE_HEADLINE (BRIEF_BODY) HEADLINE",
                "PROMOTION_HEADING - * HEADLINE | PROMOTION_HEADING (PROMOTION_BODY) HEADLINE",
                "LEAD_FIGURE - * HEADLINE | LEAD_FIGURE HEADLINE",
                // Nothing comes between what can only follow itself.
                "SIGN_OFF - * SIGNATURE | SIGN_OFF SIGNATURE",
                "HEADLINE - * DEK | HEADLINE DEK",
                // Above an issue and at its end.
                "- FURNITURE - SALUTATION | (FURNITURE) FURNITURE (FURNITURE) SALUTATION",
                "FURNITURE * SECTION_BODY | FURNITURE SECTION_BODY",
                "BODY * - FOOTER_OPENING | BODY (FOOTER_BODY) FOOTER_OPENING",
                "BODY - FOOTER_OPENING | BODY FOOTER_OPENING",
                "FOOTER_OPENING - * - | FOOTER_OPENING (FOOTER_BODY) (FOOTER_BODY)",
            })
    void rulesArePutBackWhereTheyBelong(String row, String read) {
        var blocks = new ArrayList<SourceBlock>();
        var roles = new ArrayList<Role>();
        for (var word : row.split(" ")) {
            var form =
                    switch (word) {
                        case "-" -> Form.RULE;
                        case "*" -> Form.SEPARATOR;
                        default -> Form.OTHER;
                    };
            blocks.add(SourceBlock.of(form, new Rule(), 1, 0, 0));
            if (form == Form.OTHER) {
                roles.add(Role.valueOf(word));
            }
        }
        assertThat(shown(new Rules(blocks).putBack(roles))).isEqualTo(read);
    }

    private static String shown(Tagged tagged) {
        var words = new ArrayList<String>();
        for (int i = 0; i < tagged.roles().size(); i++) {
            var role = tagged.roles().get(i).name();
            boolean rule = tagged.blocks().get(i).form() != Form.OTHER;
            words.add(rule ? "(" + role + ")" : role);
        }
        return String.join(" ", words);
    }
}

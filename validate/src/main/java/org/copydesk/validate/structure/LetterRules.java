package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Rules on the letter. */
final class LetterRules {

    private LetterRules() {}

    static List<Rule> all() {
        return List.of(
                new MissingLetter(),
                new MissingLetterPart(
                        RuleDoc.warning(
                                        "letter/missing-salutation",
                                        "The letter greets nobody. Readers take the greeting for"
                                                + " the beginning; write one on a line of its own.")
                                .example(
                                        "AI moves fast.\n\nKeep learning!\n\nAndrew",
                                        "Dear friends,\n\nAI moves fast.\n\nKeep learning!\n\nAndrew"),
                        "the letter has no salutation; begin it with one",
                        profile -> profile.salutations(),
                        letter -> letter.salutation().isPresent(),
                        false),
                new MissingLetterPart(
                        RuleDoc.warning(
                                        "letter/missing-sign-off",
                                        "The letter ends without a closing. Write one on a line of"
                                                + " its own, before the signature.")
                                .example(
                                        "Dear friends,\n\nAI moves fast.\n\nAndrew",
                                        "Dear friends,\n\nAI moves fast.\n\nKeep learning!\n\nAndrew"),
                        "the letter has no sign-off; close it with one",
                        profile -> profile.signOffs(),
                        letter -> !letter.signOff().isEmpty(),
                        true),
                new MissingLetterPart(
                        RuleDoc.warning(
                                        "letter/missing-signature",
                                        "Nobody signs the letter. Write the name of its author on"
                                                + " a line of its own, after the sign-off.")
                                .example(
                                        "Dear friends,\n\nAI moves fast.\n\nKeep learning!",
                                        "Dear friends,\n\nAI moves fast.\n\nKeep learning!\n\nAndrew"),
                        "the letter has no signature; sign it",
                        profile -> profile.signatures(),
                        letter -> !letter.signature().isEmpty(),
                        true));
    }
}

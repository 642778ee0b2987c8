package org.copydesk.validate.text;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** What the parser says of damaged text. */
final class DamageRules {

    private DamageRules() {}

    static List<Rule> all() {
        return List.of(
                new Documented(
                        RuleDoc.warning(
                                        "charset/mojibake",
                                        "Characters were read in the wrong charset, so that an accent"
                                                + " became two odd letters. Put the right ones in, and"
                                                + " save the text as UTF-8.")
                                .example("SĂŁo Paulo", "São Paulo")),
                new Documented(
                        RuleDoc.error(
                                        "charset/replacement-character",
                                        "A character was lost on the way and U+FFFD put in its place."
                                                + " Nobody knows which it was but you: write it again.")
                                .example("S\uFFFDo Paulo", "São Paulo")),
                new Documented(
                        RuleDoc.warning(
                                        "charset/not-utf-8",
                                        "The bytes are not UTF-8, so the text was read as"
                                                + " Windows-1252. Look at its accents and quotes, and"
                                                + " save it as UTF-8.")
                                .example("the bytes 63 61 66 E9", "the bytes 63 61 66 C3 A9")),
                new Documented(
                        RuleDoc.note(
                                        "charset/repaired",
                                        "A word that was read in the wrong charset was mended while"
                                                + " reading, because you asked for that. Look whether"
                                                + " it is right now.")
                                .example("SĂŁo Paulo", "São Paulo")),
                new Furniture(),
                new Documented(
                        RuleDoc.warning(
                                        "charset/odd-utf-16",
                                        "The text begins like UTF-16 but has an odd number of bytes:"
                                                + " the last one is missing. Save it again.")
                                .example("the bytes FF FE 41", "the bytes FF FE 41 00")),
                new Documented(
                        RuleDoc.warning(
                                        "text/lost-word",
                                        "A sentence shows that a word was lost, often the address of a"
                                                + " site that a filter took with the blank before it."
                                                + " Write it again.")
                                .example("At, we aim to help.", "At folding.ai, we aim to help.")));
    }
}

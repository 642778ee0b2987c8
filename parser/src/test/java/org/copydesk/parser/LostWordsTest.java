package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a lossy filter took, seen by what stands beside the gap. */
class LostWordsTest {

    private static final String BEFORE =
            "Dear friends,\n\nHello there.\n\nKeep learning!\n\nNews\n\nA Short Story\n\nIt is short.\n\n"
                    + "How it works: There is more.\n\n  • ";

    private final NewsletterParser parser = NewsletterParser.create();

    /** What is shown stands in angles: at the start of a sentence, inside one, at the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹At›, we aim high.",
                "Come in. ‹At›, we aim high.",
                "We looked ‹at›, ‹the›, ‹an›, and ‹via›, too.",
                "‹The›, ‹Via›, ‹An›, all of them",
                "‹At›; we met ‹at›, then left ‹the›; all of us.",
                "We ate what we looked ‹at›,",
                ", and then we looked ‹at›, again.",
                "; and then we looked ‹at›; again.",
                "‹From›, we took a train.",
                "We left. ‹By›, we mean there. So! ‹With›, we mean here. Why? ‹Of›, perhaps.",
                "‹’s› author did not say.",
                "‹'s› author did not say.",
                "‹’s›\u00A0author did not say.",
                "It was taught by nobody ‹()› at all.",
                "It was taught by\u00A0‹()› at all, and by ‹()›.",
                "() and then ‹()›.",
                "All of us, whenever you like, write ‹to›",
                "All of us write\u00A0‹to›",
                "All of us write ‹to›\u00A0",
                "Come along ‹with›",
                "We know where they came ‹from›",
                "This is how they bring ‹your›",
                "This is what they take ‹a›",
                "What we listened: all of it came ‹to›",
                "What we read and ‹the›",
            })
    void gapsAreShownByTheWordsBesideThem(String marked) {
        assertThat(shown(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A model of “the,” he said.",
                "A model of “at,’ he said.",
                "A model of 'at,' he said.",
                "A model of \"at,\" he said.",
                "Where it comes from, nobody knows.",
                "Come by, or call.",
                "What we listened to",
                "Who the soup is from",
                "From; well, nobody knows.",
                "So,\u00A0From, say, a friend.",
                "We left.From, say, a friend.",
                "Well. 0From, say, a friend.",
                "Well, From, say, a friend.",
                "A rest_at, say, and flat, beat, whereat, too.",
                "’snow is no rest of a word.",
                "’s",
                "f() calls g() and nothing else.",
                "We send it herewith",
                "We met by the bend",
                "We send it with all",
                "to",
                "with",
                "All is well in here.",
            })
    void whatOnlyLooksLikeAGapIsNone(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At, we aim. | a word is missing after “At”, probably lost with its link; write it again",
                "’s author left. | a word is missing before “’s”, probably lost with its link; write it again",
                "We ate () soup. | nothing stands between the brackets “()”",
                "Write to | the text breaks off after “to”; a word was probably lost with its link; write it again",
            })
    void itIsSaidWhereTheWordIsMissing(String text, String message) {
        assertThat(found(text)).extracting(Diagnostic::message).containsExactly(message);
    }

    @Test
    void whereTwoBeginTheShorterIsToldFirst() {
        var said = parser.parse(BEFORE + "So.\n\n’s author:\nIt is here.").diagnostics();
        assertThat(said)
                .extracting(Diagnostic::code)
                .containsExactly("text/lost-word", "label/alone");
    }

    private List<Diagnostic> found(String text) {
        return parser.parse(BEFORE + text).diagnostics().stream()
                .filter(d -> d.code().equals("text/lost-word"))
                .toList();
    }

    /** The text with angles around the words that are shown. */
    private String shown(String text) {
        var shown = new StringBuilder(BEFORE + text);
        var found = found(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            shown.insert(found.get(i).span().end(), '›').insert(found.get(i).span().start(), '‹');
        }
        return shown.substring(BEFORE.length());
    }
}

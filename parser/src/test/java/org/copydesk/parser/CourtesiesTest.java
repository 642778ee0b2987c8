package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Brief;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Promotion;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Greetings and farewells in plain text, and what must not be taken for them. */
class CourtesiesTest {

    private static final String TEXT =
            "The kettles were polished on Monday. They shine as they have not shone in years.\n\n";

    private final NewsletterParser parser =
            NewsletterParser.builder().profile(Profiles.ENGLISH).build();

    private Issue read(String text) {
        return parser.parse(SourceText.of("a.txt", text)).issue();
    }

    private static String plain(List<? extends Node> nodes) {
        return String.join("|", nodes.stream().map(Node::plainText).toList());
    }

    @Test
    void aCommaAboveAllElseGreets() {
        var issue = read("Fellow cooks,\n\nKettles Shine Again\n\n" + TEXT + TEXT);
        assertThat(issue.letter().flatMap(Letter::salutation).map(Line::plainText))
                .contains("Fellow cooks,");
    }

    @Test
    void aCommaAboveANameIsNoHeading() {
        var end = "In solidarity,\n\nAnn Ladle\nKeeper of Pots\n\nSoup Press, 12 Broth Lane\n";
        var issue = read("THE POTS\n\n" + TEXT + "THE PANS\n\n- one\n- two\n\n" + end);
        assertThat(issue.sections().stream().flatMap(s -> s.title().stream()))
                .noneMatch(title -> title.plainText().equals("In solidarity,"));
        assertThat(issue.footer().orElseThrow().plainText()).startsWith("In solidarity,");
    }

    @Test
    void theLastSentenceAboveBriefsIsNoFarewell() {
        var issue =
                read(
                        """
                        Dear cooks,

                        It was a good year. Here it is again, month by month.

                        THE POTS
                        They shone.

                        THE PANS
                        They did not shine.

                        THE LADLES
                        They bent, as ladles do.
                        """);
        var letter = issue.letter().orElseThrow();
        assertThat(letter.signOff()).isEmpty();
        assertThat(plain(letter.blocks())).startsWith("It was a good year.");
        assertThat(issue.items(Brief.class)).hasSize(3);
    }

    @Test
    void whatIsSaidBelowAHeadIsNoFurniture() {
        var head = "From: Ann <ann@soup.example>\nSubject: The kitchen is closed\n\n";
        var issue = read(head + "The kitchen is closed until Friday.\n\nWhat to do\n\nWait.\n");
        assertThat(plain(issue.front())).doesNotContain("The kitchen is closed until Friday.");
    }

    @Test
    void whatIsSponsoredStandsAmongBriefs() {
        var issue =
                read(
                        "THE POTS\n\n"
                                + TEXT
                                + "Kettles shine\nThey were polished on Monday.\n\n"
                                + "Sponsored: Ladles that last.\n\n"
                                + "Pans wait\nThey will be polished on Friday.\n\nTHE PANS\n\n"
                                + TEXT);
        assertThat(issue.all(Promotion.class)).hasSize(1);
        assertThat(plain(issue.items(Brief.class).stream().map(Brief::headline).toList()))
                .isEqualTo("Kettles shine|Pans wait");
    }

    /** Without a farewell above it, too. */
    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void aNameBelowALetterSignsIt(String file) {
        var text = "Dear cooks,\n\n" + TEXT + TEXT + "Ann\n\n## The Pots\n\n" + TEXT;
        var letter = parser.parse(SourceText.of(file, text)).issue().letter().orElseThrow();
        assertThat(plain(letter.signature())).isEqualTo("Ann");
    }
}

package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.model.Entry;
import org.copydesk.model.Issue;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;

/** Whatever of some blocks is told to be a roundup, a dek or text, all of them make an issue. */
class RoundupLawsTest {

    private static final int DOCUMENTS = Integer.getInteger("copydesk.random", 300);

    private static final int MOST_TITLES = 5;

    private static final Pattern WORD = Pattern.compile("Z[a-z]{2}o");

    private int entries;
    private int deks;

    @Test
    void theyHoldForTextInAnyOrder() {
        check(Notation.TEXT, LinkSoup::text);
    }

    @Test
    void theyHoldForMarkdownInAnyOrder() {
        check(Notation.MARKDOWN, LinkSoup::markdown);
    }

    @Test
    void theyHoldForPagesInAnyOrder() {
        check(Notation.HTML, LinkSoup::html);
    }

    private void check(Notation notation, Function<LinkSoup, String> written) {
        for (var profile : List.of(Profiles.THE_BATCH, Profiles.ENGLISH)) {
            var parser = NewsletterParser.builder().notation(notation).profile(profile).build();
            for (long seed = 0; seed < DOCUMENTS; seed++) {
                var soup = new LinkSoup(seed, MOST_TITLES);
                var source = written.apply(soup);
                assertThatCode(() -> check(parser, source, soup.words()))
                        .as("seed %d:\n%s", seed, source)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(entries).isGreaterThanOrEqualTo(DOCUMENTS / 50);
        assertThat(deks).isGreaterThanOrEqualTo(DOCUMENTS / 50);
    }

    private void check(NewsletterParser parser, String source, List<String> words) {
        var parsed = parser.parse(source);
        SpanLaws.check(parsed);
        assertThat(wordsIn(parsed.issue())).isEqualTo(words);
        entries += parsed.issue().all(Entry.class).size();
        deks += (int) parsed.issue().stories().stream().flatMap(s -> s.dek().stream()).count();
    }

    private static List<String> wordsIn(Issue issue) {
        return WORD.matcher(issue.plainText()).results().map(MatchResult::group).toList();
    }
}

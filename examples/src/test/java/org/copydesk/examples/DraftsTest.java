package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.copydesk.model.Brief;
import org.copydesk.model.Line;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.render.MarkdownRenderer;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draft that the documentation shows. */
class DraftsTest {

    private static final String FENCE = "````";

    private static String draft() throws IOException {
        return draftBelow("# Write a draft");
    }

    private static String draftBelow(String heading) throws IOException {
        var page = Files.readString(Sources.root().resolve("docs/drafts.md"));
        int start = page.indexOf('\n', page.indexOf(FENCE, page.indexOf(heading))) + 1;
        return page.substring(start, page.indexOf(FENCE, start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "the-batch"})
    void itIsReadAsThePageSays(String profile) throws IOException {
        var parser = NewsletterParser.builder().profile(Profiles.named(profile)).build();
        var parsed = parser.parse(SourceText.of("draft.md", draft()));
        var issue = parsed.issue();
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(issue.metadata().title()).isEqualTo("Robots Learn to Iron");
        assertThat(issue.letter().orElseThrow().signature()).hasSize(1);
        assertThat(issue.sections())
                .extracting(section -> section.title().orElseThrow().plainText())
                .containsExactly("News", "In Brief");
        assertThat(issue.sections().get(0).items())
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Story", "Roundup", "Promotion");
        assertThat(issue.items(Brief.class)).hasSize(2);
        assertThat(issue.stories().get(0).byline()).isPresent();
        assertThat(issue.stories().get(0).dek()).isPresent();
        assertThat(issue.stories().get(0).figure()).isPresent();
        assertThat(issue.stories().get(0).passages()).hasSize(2);
        assertThat(issue.footer()).isPresent();
        assertThat(new MarkdownRenderer().losses(issue)).isEmpty();
        assertThat(new MarkdownRenderer().render(issue)).isEqualTo(draft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "the-batch"})
    void commentsSayWhatTheLayoutDoesNot(String profile) throws IOException {
        var draft = draftBelow("## When it is read as something else");
        var parser = NewsletterParser.builder().profile(Profiles.named(profile)).build();
        var parsed = parser.parse(SourceText.of("draft.md", draft));
        assertThat(parsed.diagnostics()).isEmpty();
        var letter = parsed.issue().letter().orElseThrow();
        assertThat(letter.salutation()).isEmpty();
        assertThat(letter.signOff()).containsExactly(Line.of("more soon"));
        assertThat(parsed.issue().items(Brief.class).get(0).blocks()).hasSize(2);
        assertThat(new MarkdownRenderer().losses(parsed.issue())).isEmpty();
        assertThat(new MarkdownRenderer().render(parsed.issue())).endsWith(draft);
    }

    @Test
    void nothingButItsPlaceholdersIsFoundInIt() throws IOException {
        var parsed = NewsletterParser.create().parse(SourceText.of("draft.md", draft()));
        assertThat(Validator.of(Configuration.of(Profiles.ENGLISH)).validate(parsed))
                .extracting(finding -> finding.diagnostic().code())
                .containsOnly("link/placeholder");
    }
}

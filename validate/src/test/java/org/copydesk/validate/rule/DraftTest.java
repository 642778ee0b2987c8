package org.copydesk.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Line;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.source.Span;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Issues;
import org.junit.jupiter.api.Test;

/** What a rule is shown of a draft: all texts with where they stand, links, pictures, targets. */
class DraftTest {

    private static Draft draft() throws IOException {
        return Draft.of(Issues.markdown(text("draft.md")), Profiles.THE_BATCH);
    }

    private static String text(String name) throws IOException {
        try (var in = Issues.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTextIsShownOnceWithItsPlace() throws IOException {
        var draft = draft();
        var shown =
                Stream.of(
                                draft.prose().stream().map(prose -> shown(draft, prose)),
                                draft.links().stream().map(link -> "link " + link.target()),
                                draft.images().stream().map(image -> "image " + image.source()),
                                draft.targets().stream().map(target -> shown(draft, target)))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n", "", "\n"));
        assertThat(shown).isEqualTo(text("draft.txt"));
    }

    private static String shown(Draft draft, Prose prose) {
        return draft.source().position(prose.span().start())
                + " "
                + prose.container()
                + " "
                + prose.place()
                + prose.passage().map(LabelKind::name).map(" "::concat).orElse("")
                + ": "
                + prose.text();
    }

    private static String shown(Draft draft, Target target) {
        return draft.source().position(target.span().start())
                + " target "
                + target.address()
                + (target.isPicture() ? " of a picture" : "")
                + (target.isBare() ? " bare" : "");
    }

    @Test
    void spansAreThoseOfTheWords() throws IOException {
        var draft = draft();
        var story = draft.nodes(Story.class).get(0);
        var label = story.passages().get(0).label().orElseThrow();
        assertThat(draft.source().slice(draft.words(label))).hasToString("What’s new");
        assertThat(draft.source().slice(draft.wordsOf(story.headline().orElseThrow())))
                .hasToString("Robots Learn to Fold");
        assertThat(draft.source().position(draft.before(story).start())).hasToString("35:1");
        assertThat(draft.before(story).length()).isZero();
        var news = draft.nodes(Section.class).get(1);
        assertThat(draft.source().slice(draft.firstLine(news))).hasToString("## News");
        assertThat(draft.source().slice(draft.wordsOf(news))).hasToString("## News");
        assertThat(draft.proseOf(story)).isEmpty();
        var blanks = draft.trim(new Span(0, draft.source().length()));
        assertThat(draft.source().slice(blanks)).hasToString(text("draft.md").strip());
        assertThat(draft.trim(new Span(3, 4))).isEqualTo(Span.at(3));
        assertThat(draft.span(Line.of("nowhere"))).isEqualTo(Span.at(0));
        assertThat(draft.sourceMap().spanOf(story)).contains(draft.span(story));
    }
}

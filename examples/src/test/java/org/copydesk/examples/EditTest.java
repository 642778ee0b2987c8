package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.copydesk.model.Line;
import org.copydesk.model.Passage;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.SourceEditor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditTest {

    private final NewsletterParser parser = NewsletterParser.create();

    static java.util.List<Path> seeds() {
        return Sources.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHeadlineIsReplacedAndAllElseStays(Path seed) throws IOException {
        var parsed = parser.parse(seed);
        var source = Files.readString(seed);
        for (var story : parsed.issue().stories()) {
            if (story.headline().isPresent()) {
                var changed =
                        parsed.issue().replace(story.headline().get(), Line.of("Another Headline"));
                var old = story.headline().get().plainText();
                assertThat(SourceEditor.apply(parsed, changed))
                        .isEqualTo(source.replace("\n" + old + "\n", "\nAnother Headline\n"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPassageIsRemovedAndAllElseStays(Path seed) throws IOException {
        var parsed = parser.parse(seed);
        var source = parsed.source();
        for (var passage : parsed.issue().all(Passage.class)) {
            var changed = parsed.issue().remove(passage);
            var edited = SourceEditor.apply(parsed, changed);
            var span = parsed.sourceMap().spanOf(passage).orElseThrow();
            var kept =
                    source.text().substring(0, span.start()).strip()
                            + source.text().substring(span.end()).strip();
            assertThat(edited.replaceAll("\\s", "")).isEqualTo(kept.replaceAll("\\s", ""));
            assertThat(parser.parse(edited).issue()).isEqualTo(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAddedStoryStandsWhereItWasPut(Path seed) throws IOException {
        var parsed = parser.parse(seed);
        var section = parsed.issue().sections().get(0);
        var items = new ArrayList<>(section.items());
        items.add(
                1,
                org.copydesk.model.Story.builder()
                        .headline("A New Story")
                        .dek("It sums itself up.")
                        .build());
        var changed =
                parsed.issue()
                        .replace(
                                section,
                                new org.copydesk.model.Section(
                                        section.title(), section.blocks(), items));
        var edited = SourceEditor.apply(parsed, changed);
        assertThat(edited).contains("\n\nA New Story\n\nIt sums itself up.\n\n");
        assertThat(edited.replace("\n\nA New Story\n\nIt sums itself up.", ""))
                .isEqualTo(parsed.source().text());
    }
}

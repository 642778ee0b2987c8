package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that we write are read again as the issues that they were made of.
 *
 * <p>What a page shows otherwise than the model has it comes back as it is shown: the picture of a
 * story below its dek, the title of an entry in bold; a story that lost its headline goes on the
 * one above.
 */
class HtmlRoundTripTest {

    private final NewsletterParser parser = NewsletterParser.create();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSeedsComeBackFromPagesAndFragments(boolean fragment) throws IOException {
        var renderer = HtmlRenderer.builder().fragment(fragment).build();
        for (var file : Sources.seeds()) {
            var issue = parser.parse(file).issue();
            var html = SourceText.of("page.html", renderer.render(issue));
            var again = parser.parse(html).issue();
            assertThat(again.letter()).as("%s", file).isEqualTo(issue.letter());
            assertThat(again.footer()).as("%s", file).isEqualTo(issue.footer());
            assertThat(kinds(again)).as("%s", file).isEqualTo(kinds(issue));
            assertThat(words(again.sections())).as("%s", file).isEqualTo(words(issue.sections()));
            assertThat(pictures(again)).as("%s", file).isEqualTo(pictures(issue));
        }
    }

    private static List<Class<? extends Item>> kinds(Issue issue) {
        var kinds = new ArrayList<Class<? extends Item>>();
        for (var section : issue.sections()) {
            for (var item : section.items()) {
                if (!(item instanceof Story story) || story.headline().isPresent()) {
                    kinds.add(item.getClass());
                }
            }
        }
        return kinds;
    }

    private static List<Figure> pictures(Issue issue) {
        return issue.all(Figure.class);
    }

    private static List<String> words(List<Section> sections) {
        var words = new ArrayList<String>();
        sections.forEach(section -> collect(section, words));
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Line || node instanceof Paragraph || node instanceof Label) {
            words.add(node.plainText().strip());
        } else if (!(node instanceof Figure)) {
            node.children().forEach(child -> collect(child, words));
        }
    }
}

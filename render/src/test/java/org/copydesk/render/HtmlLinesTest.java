package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text made of HTML keeps lines together that only a line break parts. */
class HtmlLinesTest {

    private final TextRenderer renderer = new TextRenderer();

    @ParameterizedTest
    @CsvSource({
        "<br>, 'One.\nTwo.'",
        "<BR/>, 'One.\nTwo.'",
        "'</b><br class=\"x\">\n<i>', 'One.\nTwo.'",
        "<br><br>, 'One.\n\nTwo.'",
        "'<br> <br>', 'One.\n\nTwo.'",
        "<br></p>, 'One.\n\nTwo.'",
        "</p><p>, 'One.\n\nTwo.'",
        "<!-- br -->, 'One.\n\nTwo.'",
        "' ', 'One.\n\nTwo.'",
        "<b>, 'One.\n\nTwo.'"
    })
    void paragraphs(String gap, String text) {
        var issue = Issue.builder().front(Paragraph.of("One.")).front(Paragraph.of("Two.")).build();
        var html = Written.in("<p>One." + gap + "Two.</p>", Notation.HTML, issue);
        assertThat(renderer.render(html)).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "What’s new:, ' ', What’s new: It cooks.",
        "What’s new:, '</b> ', What’s new: It cooks.",
        "What’s new:, </B>, What’s new:It cooks.",
        "What’s new:, '', What’s new:It cooks.",
        "What’s new:, '</b><br>', 'What’s new:\nIt cooks.'",
        "What’s new:, '<br> <br>', 'What’s new:\n\nIt cooks.'",
        "What’s new:, </p><p>, 'What’s new:\n\nIt cooks.'",
        "What’s new :, ' ', What’s new : It cooks.",
        "What’s new\u00A0:, ' ', What’s new: It cooks."
    })
    void labels(String written, String gap, String text) {
        var label = new Label("What’s new", LabelKind.WHATS_NEW);
        var passage = new Passage(Optional.of(label), List.of(Paragraph.of("It cooks.")));
        var story = Story.builder().headline("A").passage(passage).build();
        var section = new Section(Optional.empty(), List.of(), List.of(story));
        var html =
                Written.in(
                        "<h1>A</h1><p><b>" + written + gap + "It cooks.",
                        Notation.HTML,
                        Issue.builder().section(section).build());
        assertThat(renderer.render(html)).isEqualTo("A\n\n" + text + "\n");
    }
}

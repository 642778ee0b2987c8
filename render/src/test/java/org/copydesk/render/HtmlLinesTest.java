package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        var html =
                Written.in(
                        "<h1>A</h1><p><b>" + written + gap + "It cooks.",
                        Notation.HTML,
                        issue("What’s new", "It cooks."));
        assertThat(renderer.render(html)).isEqualTo("A\n\n" + text + "\n");
    }

    private static Issue issue(String label, String words) {
        var passage =
                new Passage(
                        Optional.of(new Label(label, LabelKind.OTHER)),
                        List.of(Paragraph.of(words)));
        var story = Story.builder().headline("A").passage(passage).build();
        var section = new Section(Optional.empty(), List.of(), List.of(story));
        return Issue.builder().section(section).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Results::) It cooks.", "Results: :) It cooks."})
    void aColonOfTheTextIsNotThatOfTheLabel(String line) {
        var html =
                Written.in("<h1>A</h1><p>" + line, Notation.HTML, issue("Results", ":) It cooks."));
        assertThat(renderer.render(html)).isEqualTo("A\n\n" + line + "\n");
    }

    @Test
    void theBlankBehindALabelMayStandInItsMarkup() {
        var issue = issue("Results", "It cooks.");
        var source = "<p><b>Results: </b>It cooks.";
        var map = SourceMap.builder();
        map.put(issue.all(Label.class).get(0), 6, 15);
        map.put(issue.all(Paragraph.class).get(0), 19, source.length());
        var html =
                new ParsedIssue(
                        SourceText.of("issue", source),
                        Notation.HTML,
                        issue,
                        map.build(),
                        List.of());
        assertThat(renderer.render(html)).isEqualTo("A\n\nResults: It cooks.\n");
    }

    @Test
    void aLabelThatTheSourceLacksStandsInTheLineOfItsText() {
        var html = Written.in("<p>It cooks.", Notation.HTML, issue("Results", "It cooks."));
        assertThat(renderer.render(html)).isEqualTo("A\n\nResults: It cooks.\n");
    }

    @Test
    void theLinesOfOtherNotationsAreNotFollowed() {
        var issue = issue("Results", "It cooks.");
        var draft = Written.in("### A\n\n**Results :** It cooks.", Notation.MARKDOWN, issue);
        assertThat(renderer.render(draft)).isEqualTo("A\n\nResults: It cooks.\n");
    }
}

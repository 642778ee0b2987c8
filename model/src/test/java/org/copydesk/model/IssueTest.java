package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;

class IssueTest {

    private final Link link = new Link("https://example.org/", "", List.of(new Text("a link")));
    private final Passage whatsNew =
            passage(
                    "What’s new",
                    LabelKind.WHATS_NEW,
                    new Paragraph(List.of(new Text("See "), link)));
    private final Passage why =
            passage("Why it matters", LabelKind.WHY_IT_MATTERS, Paragraph.of("It does."));
    private final Story story =
            Story.builder()
                    .headline("A Story")
                    .dek("In short.")
                    .passage(whatsNew)
                    .passage(why)
                    .build();
    private final Brief brief = new Brief(Line.of("In brief"), List.of(Paragraph.of("Short.")));
    private final Section section =
            new Section(Optional.of(Line.of("News")), List.of(), List.of(story, brief));
    private final Issue issue = Issue.builder().section(section).build();

    private static Passage passage(String label, LabelKind kind, Block text) {
        return new Passage(Optional.of(new Label(label, kind)), List.of(text));
    }

    @Test
    void whatWasNotReadFromASourceHasNoPlace() {
        assertThat(SourceMap.EMPTY.spanOf(new Text("x"))).isEmpty();
    }

    @Test
    void itIsAskedForItsParts() {
        assertThat(issue.stories()).containsExactly(story);
        assertThat(issue.items(Brief.class)).containsExactly(brief);
        assertThat(issue.passages(LabelKind.WHY_IT_MATTERS)).containsExactly(why);
        assertThat(story.passage(LabelKind.WHATS_NEW)).contains(whatsNew);
        assertThat(story.passage(LabelKind.RESULTS)).isEmpty();
        assertThat(issue.links()).containsExactly(link);
        assertThat(issue.all(Paragraph.class)).hasSize(3);
    }

    @Test
    void itsPlainTextHasALineForEachBlockAndLabelsInTheirLines() {
        assertThat(issue.plainText())
                .isEqualTo(
                        "News\nA Story\nIn short.\nWhat’s new: See a link\nWhy it matters: It does.\nIn brief\nShort.");
        assertThat(issue.wordCount()).isEqualTo(18);
        assertThat(issue.readingTime()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aNodeIsReplacedOrRemovedAndAllOthersStayTheSameObjects() {
        var changed =
                issue.replace(why, passage("Results", LabelKind.RESULTS, Paragraph.of("Good.")));
        assertThat(changed.stories().get(0).passages().get(0)).isSameAs(whatsNew);
        assertThat(changed.stories().get(0).passages().get(1).label().orElseThrow().text())
                .isEqualTo("Results");
        assertThat(changed.items().get(1)).isSameAs(brief);
        assertThat(issue.remove(brief).items()).containsExactly(story);
        assertThat(issue.remove(Paragraph.of("It does."))).as("equal, but another").isSameAs(issue);
    }

    @Test
    void whatCanNotBeMissingOrStandThereIsRefused() {
        assertThatThrownBy(() -> issue.remove(brief.headline()))
                .hasMessageContaining("can't do without");
        assertThatThrownBy(() -> issue.replace(story, brief.headline()))
                .hasMessageContaining("can't stand where");
    }

    @Test
    void aLabelKeepsAMarkOfItsOwn() {
        assertThat(new Label("What’s new", LabelKind.WHATS_NEW).printed()).isEqualTo("What’s new:");
        assertThat(new Label("Odd ones.", LabelKind.OTHER).printed()).isEqualTo("Odd ones.");
    }

    @Test
    void itsNodesAreWalkedParentsFirst() {
        var walk = new Walk(brief).iterator();
        assertThat(walk.next()).isSameAs(brief);
        assertThat(walk.hasNext()).isTrue();
        assertThat(walk.hasNext()).as("asking takes no step").isTrue();
        assertThat(walk.next()).isSameAs(brief.headline());
        assertThat(brief.all(Node.class))
                .containsExactly(
                        brief,
                        brief.headline(),
                        new Text("In brief"),
                        Paragraph.of("Short."),
                        new Text("Short."));
        for (int left = 3; left > 0; left--) {
            walk.next();
        }
        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void deepNestingCostsNoStack() {
        Block block = Paragraph.of("deep");
        for (int i = 0; i < 100_000; i++) {
            block = new Quote(List.of(block));
        }
        assertThat(block.plainText()).isEqualTo("deep");
    }

    @Test
    void theStrictDoorNamesTheFirstErrorWithItsPlace() {
        var source = SourceText.of("issue.txt", "one\ntwo");
        var error = Diagnostic.error("some/code", "this is wrong", new Span(4, 7));
        var parsed = new ParsedIssue(source, Notation.TEXT, issue, SourceMap.EMPTY, List.of(error));
        assertThatThrownBy(parsed::orThrow)
                .isInstanceOf(DamagedIssueException.class)
                .hasMessage("issue.txt:2:1: error: this is wrong [some/code]")
                .extracting(thrown -> ((DamagedIssueException) thrown).errors())
                .isEqualTo(List.of(error));
        var warning = Diagnostic.warning("some/code", "this is odd", new Span(4, 7));
        assertThat(
                        new ParsedIssue(
                                        source,
                                        Notation.TEXT,
                                        issue,
                                        SourceMap.EMPTY,
                                        List.of(warning))
                                .orThrow())
                .isSameAs(issue);
    }
}

package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which items show by their layout what they are, and which do not. */
class MarkdownItemRolesTest {

    private static final Block TEXT = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block RULE = new Rule();
    private static final Block QUOTE = new Quote(List.of(TEXT));
    private static final Figure FIGURE = new Figure(new Image("a.png", "a pot", ""), "", List.of());
    private static final Block LIKE_GREETING = Paragraph.of("Dear cooks of all lands");
    private static final String ACTION = "Order your soup now.";

    private static final ListItem PLAIN = new ListItem(List.of(TEXT));
    private static final ListItem BOLD = item(new Strong(List.of(new Text("Salt"))));
    private static final ListItem LINKED = item(new Link("a", "", List.of(new Text("Salt"))));

    private static final Item BRIEF = new Brief(Line.of("Soup Is Back"), List.of(TEXT));
    private static final Story WITH_DEK =
            Story.builder().headline("Soup").dek("It is hot.").passage(labelled(TEXT)).build();

    /** What stands above the label might be a dek. */
    private static final Story LIKE_DEK = story(text(TEXT), labelled(TEXT));

    static Stream<Issue> stories() {
        return Stream.of(
                of(Story.builder().passage(labelled(TEXT)).build()),
                of(Story.builder().dek("It is hot.").build()),
                of(story(labelled(TEXT, RULE))),
                of(story(labelled(TEXT, RULE, QUOTE))),
                of(story(labelled(LIKE_GREETING))),
                of(WITH_DEK, LIKE_DEK),
                of(roundup("Spices", "Some are hot."), LIKE_DEK),
                titled(story(labelled(TEXT), labelled(TEXT))),
                titled(WITH_DEK),
                titled(signed(labelled(TEXT))));
    }

    static Stream<Issue> unclearStories() {
        return Stream.of(
                of(story()),
                of(Story.builder().passage(text(TEXT)).build()),
                of(story(text(RULE, TEXT))),
                of(story(text(TEXT, RULE, list(PLAIN)))),
                of(story(labelled(TEXT, LIKE_GREETING))),
                titled(story(labelled(TEXT))),
                of(LIKE_DEK),
                of(LIKE_DEK, BRIEF),
                of(LIKE_DEK, roundup("Spices", "")),
                of(WITH_DEK, LIKE_DEK, LIKE_DEK));
    }

    static Stream<Issue> lists() {
        return Stream.of(
                of(story(text(list(PLAIN)))),
                of(story(text(list(BOLD, PLAIN)))),
                of(story(text(list(new ListItem(List.of(QUOTE)))))),
                of(story(text(list(BOLD), TEXT, list(BOLD)))),
                of(story(text(TEXT, TEXT, list(BOLD)))),
                of(story(labelled(list(BOLD)))),
                of(story(text(list(BOLD)), labelled(TEXT))));
    }

    static Stream<Issue> unclearLists() {
        return Stream.of(
                of(story(text(list(BOLD)))),
                of(story(text(list(LINKED)))),
                of(story(text(list(BOLD, PLAIN, LINKED)))),
                of(story(text(TEXT, list(BOLD)))),
                of(story(text(TEXT, list(BOLD), TEXT))));
    }

    static Stream<Issue> roundups() {
        var most =
                List.of(
                        entries().get(0),
                        new Entry(Line.of("Pepper"), List.of(TEXT)),
                        new Entry(Line.of(""), List.of(TEXT)));
        return Stream.of(
                of(roundup("Spices", "")),
                of(roundup("", "")),
                of(roundup("Spices", "", TEXT)),
                of(headed(most)));
    }

    static Stream<Issue> unclearRoundups() {
        var untitled = List.of(new Entry(Line.of(""), List.of(TEXT)));
        var halves = List.of(entries().get(0), untitled.get(0));
        return Stream.of(
                of(roundup("Spices", "", FIGURE)),
                of(roundup("Spices", "", TEXT, FIGURE)),
                of(headed(untitled)),
                of(headed(halves)),
                of(roundup("Spices", "", TEXT, list(PLAIN))),
                of(roundup("Spices", "", LIKE_GREETING)),
                of(roundup(Optional.of(FIGURE), entries())),
                of(roundup(Optional.empty(), untitled)));
    }

    static Stream<Issue> promotions() {
        return Stream.of(
                of(promotion("LADLE", "", TEXT)),
                of(promotion("", ACTION, Paragraph.of(ACTION))),
                of(pictured(QUOTE, Paragraph.of(ACTION))));
    }

    static Stream<Issue> unclearPromotions() {
        return Stream.of(
                of(promotion("LADLE", "")),
                of(promotion("LADLE", "", LIKE_GREETING)),
                of(promotion("", "", TEXT)),
                of(promotion("", ACTION, QUOTE, Paragraph.of(ACTION))));
    }

    @ParameterizedTest
    @MethodSource({"stories", "lists", "roundups", "promotions"})
    void someAreKnownByTheirLayout(Issue issue) {
        Clarity.assertClear(issue);
    }

    @ParameterizedTest
    @MethodSource({"unclearStories", "unclearLists", "unclearRoundups", "unclearPromotions"})
    void othersAreKnownByComments(Issue issue) {
        Clarity.assertUnclear(issue);
    }

    @Test
    void aRuleAboveTextThatGoesOnIsNoEnd() {
        assertThat(MarkdownRoles.WHERE_UNCLEAR.areTold(of(story(labelled(TEXT), text(RULE, TEXT)))))
                .isFalse();
    }

    private static Issue of(Item... items) {
        return Issue.builder()
                .section(new Section(Optional.empty(), List.of(), List.of(items)))
                .build();
    }

    private static Issue titled(Item item) {
        return Issue.builder()
                .section(new Section(Optional.of(Line.of("News")), List.of(), List.of(item, BRIEF)))
                .build();
    }

    private static Story signed(Passage passage) {
        return Story.builder().headline("Soup").byline("By Ann Lee").passage(passage).build();
    }

    private static Story story(Passage... passages) {
        return Story.builder().headline("Soup Is Back").passages(List.of(passages)).build();
    }

    private static Passage text(Block... blocks) {
        return new Passage(Optional.empty(), List.of(blocks));
    }

    private static Passage labelled(Block... blocks) {
        return new Passage(Optional.of(new Label("Results", LabelKind.RESULTS)), List.of(blocks));
    }

    private static ListBlock list(ListItem... items) {
        return ListBlock.bullets(List.of(items));
    }

    private static ListItem item(Inline opening) {
        return new ListItem(List.of(new Paragraph(List.of(opening, new Text(" and pepper")))));
    }

    private static List<Entry> entries() {
        return List.of(new Entry(Line.of("Salt"), List.of(TEXT)));
    }

    private static Roundup roundup(Optional<Figure> figure, List<Entry> entries) {
        return new Roundup(figure, Optional.empty(), Optional.empty(), entries, List.of());
    }

    private static Roundup headed(List<Entry> entries) {
        return new Roundup(
                Optional.empty(), lineOf("Spices"), Optional.empty(), entries, List.of());
    }

    private static Roundup roundup(String headline, String dek, Block... closing) {
        return new Roundup(
                Optional.empty(), lineOf(headline), lineOf(dek), entries(), List.of(closing));
    }

    private static Promotion promotion(String sponsor, String action, Block... blocks) {
        return new Promotion(
                lineOf(sponsor.isEmpty() ? "" : "A MESSAGE FROM " + sponsor),
                sponsor,
                Optional.empty(),
                List.of(blocks),
                action);
    }

    private static Promotion pictured(Block... blocks) {
        return new Promotion(Optional.empty(), "", Optional.of(FIGURE), List.of(blocks), ACTION);
    }

    private static Optional<Line> lineOf(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Line.of(words));
    }
}

package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;

/** A whole issue in Markdown reads as the blocks that its layout promises. */
class MarkdownLayoutTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 5_000);

    private final List<Block> blocks = new ArrayList<>();

    @Test
    void anIssueIsItsBlocksInOrder() {
        var renderer = new MarkdownRenderer(MarkdownRoles.NEVER);
        int complete = 0;
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = new RandomIssues(seed).issue();
            if (renderer.losses(issue).isEmpty()) {
                complete++;
                var markdown = renderer.render(issue);
                long number = seed;
                assertThat(MarkdownReading.blocks(withoutFrontMatter(markdown)))
                        .as(() -> "seed " + number + ":\n" + markdown)
                        .isEqualTo(expected(issue));
            }
        }
        assertThat(complete).isGreaterThan(ISSUES / 20);
    }

    private static String withoutFrontMatter(String markdown) {
        return markdown.startsWith("---\n")
                ? markdown.substring(markdown.indexOf("\n---\n", 3) + 5)
                : markdown;
    }

    private List<Block> expected(Issue issue) {
        blocks.clear();
        if (!issue.metadata().title().isEmpty()) {
            blocks.add(new Heading(1, List.of(new Text(issue.metadata().title()))));
        }
        blocks.addAll(issue.front());
        issue.letter().ifPresent(this::letter);
        issue.sections().forEach(this::section);
        if (issue.footer().isPresent() || MarkdownWriter.isClosed(issue)) {
            blocks.add(new Rule());
            issue.footer().ifPresent(footer -> blocks.addAll(footer.blocks()));
        }
        return Normal.blocks(blocks);
    }

    private void letter(Letter letter) {
        line(letter.salutation());
        blocks.addAll(letter.blocks());
        letter.signOff().forEach(line -> line(Optional.of(line)));
        letter.signature().forEach(line -> line(Optional.of(line)));
        blocks.addAll(letter.postscripts());
    }

    private void section(Section section) {
        section.title().ifPresent(title -> heading(2, title));
        blocks.addAll(section.blocks());
        var known = MarkdownLists.knownByPlace(section);
        known.ifPresent(
                roundup -> {
                    closeRule();
                    entries(roundup.entries());
                    blocks.addAll(roundup.closing());
                });
        section.items().stream().skip(known.isPresent() ? 1 : 0).forEach(this::item);
    }

    private void item(Item item) {
        if (item instanceof Story story) {
            head(story.figure(), story.headline());
            line(story.byline());
            dek(story.dek());
            story.passages().forEach(this::passage);
        } else if (item instanceof Roundup roundup) {
            head(roundup.figure(), roundup.headline());
            dek(roundup.dek());
            entries(roundup.entries());
            blocks.addAll(roundup.closing());
        } else if (item instanceof Brief brief) {
            head(Optional.empty(), Optional.of(brief.headline()));
            blocks.addAll(brief.blocks());
        } else if (item instanceof Promotion promotion) {
            promotion
                    .heading()
                    .ifPresentOrElse(line -> heading(3, line), () -> blocks.add(new Rule()));
            promotion.figure().ifPresent(blocks::add);
            blocks.addAll(promotion.blocks());
        }
    }

    private void head(Optional<Figure> figure, Optional<Line> headline) {
        var above = MarkdownLists.printed(blocks);
        boolean picture = !above.isEmpty() && above.get(above.size() - 1) instanceof Figure;
        if (picture && figure.isEmpty() && headline.isPresent()) {
            blocks.add(new Rule());
        }
        figure.ifPresent(
                each -> {
                    closeRule();
                    blocks.add(each);
                });
        headline.ifPresentOrElse(line -> heading(3, line), () -> blocks.add(new Rule()));
    }

    /** A rule above it that belongs to what stands there is parted from it by another. */
    private void heading(int level, Line words) {
        closeRule();
        blocks.add(new Heading(level, words.content()));
    }

    private void closeRule() {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Rule) {
            blocks.add(new Rule());
        }
    }

    private void line(Optional<Line> line) {
        line.ifPresent(each -> blocks.add(new Paragraph(each.content())));
    }

    private void dek(Optional<Line> dek) {
        dek.ifPresent(each -> blocks.add(new Paragraph(List.of(new Emphasis(each.content())))));
    }

    private void passage(Passage passage) {
        if (passage.label().isEmpty()) {
            blocks.addAll(passage.blocks());
            return;
        }
        var label = new Strong(List.of(new Text(passage.label().get().printed())));
        blocks.addAll(runIn(List.of(label), " ", passage.blocks()));
    }

    /** The blocks, the first paragraph after the words that run into it. */
    private static List<Block> runIn(List<Inline> words, String space, List<Block> content) {
        var printed = MarkdownLists.printed(content);
        var run = new ArrayList<>(words);
        boolean joins = !printed.isEmpty() && printed.get(0) instanceof Paragraph;
        if (joins) {
            run.add(new Text(space));
            run.addAll(((Paragraph) printed.get(0)).content());
        }
        var all = new ArrayList<Block>(List.of(new Paragraph(run)));
        all.addAll(printed.subList(joins ? 1 : 0, printed.size()));
        return all;
    }

    private void entries(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        boolean tight = entries.stream().allMatch(MarkdownLists::canBeTight);
        blocks.add(
                new ListBlock(
                        false,
                        1,
                        !tight,
                        entries.stream().map(MarkdownLayoutTest::entry).toList()));
    }

    private static ListItem entry(Entry entry) {
        var title = entry.title().content();
        if (MarkdownLists.isEmpty(title)) {
            return new ListItem(entry.blocks());
        }
        boolean bare = MarkdownLists.printed(entry.blocks()).isEmpty() || EntryMarks.areOwn(entry);
        var space = EntryMarks.areClose(entry) ? "" : " ";
        if (title.size() == 1 && title.get(0) instanceof Link link) {
            return new ListItem(
                    runIn(List.of(link, new Text(bare ? "" : ":")), space, entry.blocks()));
        }
        var words = entry.title().plainText();
        boolean marked =
                bare || !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
        var strong = new ArrayList<>(title);
        strong.add(new Text(marked ? "" : ":"));
        return new ListItem(runIn(List.of(new Strong(strong)), space, entry.blocks()));
    }
}

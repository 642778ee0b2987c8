package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.render.MarkdownPiece.Style;

/** Lays an issue out as Markdown. */
final class MarkdownWriter extends MarkdownBlocks {

    /** All items end here: what follows is the footer. */
    private static final String END = "_ _ _";

    /** No role of its own: the next block goes on with what the one above began. */
    private static final String GOES_ON = "";

    private final MarkdownStructure structure;

    /** Whether comments tell what the layout does not show. */
    private final boolean rolesTold;

    MarkdownWriter(MarkdownNotes notes, LossLog log, MarkdownLines lines, boolean rolesTold) {
        super(notes, log, new MarkdownPage(lines));
        this.rolesTold = rolesTold;
        structure = new MarkdownStructure(log);
    }

    @Override
    public MarkdownBlocks visit(Issue issue) {
        issue.metadata().accept(this);
        structure.tellSections(issue);
        if (log.read) {
            structure.tellDay(issue);
        }
        blocks("front", issue.front());
        issue.letter().ifPresent(letter -> letter.accept(this));
        issue.sections().forEach(section -> section.accept(this));
        issue.footer().ifPresentOrElse(footer -> footer.accept(this), () -> close(issue));
        return this;
    }

    /** Shows that words in italics at the very end, or below a rule, are no footer. */
    private void close(Issue issue) {
        if (isClosed(issue)) {
            rule(END);
        }
    }

    static boolean isClosed(Issue issue) {
        return hasBegun(issue)
                && (MarkdownAsides.areLastIn(issue) || MarkdownRules.areLastIn(issue));
    }

    /** Whether there is more than what stands before an issue. */
    static boolean hasBegun(Issue issue) {
        return issue.letter().isPresent() || !issue.sections().isEmpty();
    }

    @Override
    public MarkdownBlocks visit(Metadata metadata) {
        var front = new FrontMatter(metadata, log).lines();
        if (!front.isEmpty()) {
            page.begin();
            front.forEach(page.lines::lines);
        }
        if (!metadata.title().isEmpty()) {
            heading(1, new MarkdownLine().words(told(metadata, metadata.title())));
        }
        return this;
    }

    @Override
    public MarkdownBlocks visit(Letter letter) {
        structure.tellLetter(letter);
        letter.salutation().ifPresent(line -> line("salutation", line));
        boolean greeted = letter.salutation().stream().anyMatch(MarkdownWriter::isPrinted);
        blocks(greeted ? GOES_ON : "letter", letter.blocks());
        letter.signOff().forEach(line -> line("sign-off", line));
        letter.signature().forEach(line -> line("signature", line));
        boolean closed =
                letter.signOff().stream().anyMatch(MarkdownWriter::isPrinted)
                        || letter.signature().stream().anyMatch(MarkdownWriter::isPrinted);
        return blocks(closed ? GOES_ON : "afterword", letter.postscripts());
    }

    @Override
    public MarkdownBlocks visit(Section section) {
        if (section.title().isPresent()) {
            closeRule().role("section").heading(2, collect(section.title().get().content()));
        }
        blocks(section.title().isPresent() ? GOES_ON : "introduction", section.blocks());
        var known = MarkdownLists.knownByPlace(section);
        known.ifPresent(roundup -> closeRule().listed(roundup));
        section.items().stream().skip(known.isPresent() ? 1 : 0).forEach(item -> item.accept(this));
        return this;
    }

    @Override
    public MarkdownBlocks visit(Footer footer) {
        return rule(END).blocks("footer", footer.blocks());
    }

    @Override
    public MarkdownBlocks visit(Story story) {
        structure.tellStory(story);
        open("headline", story.figure(), story.headline());
        story.byline().ifPresent(line -> line("byline", line));
        story.dek().ifPresent(dek -> dek(story.headline().isPresent() ? "dek" : "story", dek));
        boolean opened = story.headline().isPresent() || story.dek().isPresent();
        for (var passage : story.passages()) {
            role(opened ? passage.label().isPresent() ? "passage" : GOES_ON : "story");
            passage.accept(this);
            opened = true;
        }
        return this;
    }

    @Override
    public MarkdownBlocks visit(Roundup roundup) {
        open("roundup", roundup.figure(), roundup.headline());
        roundup.dek().ifPresent(dek -> dek("dek", dek));
        return listed(roundup);
    }

    private MarkdownBlocks listed(Roundup roundup) {
        structure.tellRoundup(roundup);
        return role(roundup.headline().isPresent() ? "entries" : "roundup")
                .entries(roundup)
                .blocks(roundup.closing());
    }

    private MarkdownBlocks entries(Roundup roundup) {
        if (roundup.entries().isEmpty()) {
            return this;
        }
        page.begin();
        boolean tight = roundup.entries().stream().allMatch(MarkdownLists::canBeTight);
        char mark = page.level().bullet();
        for (int i = 0; i < roundup.entries().size(); i++) {
            if (i > 0 && !tight) {
                page.lines.blank();
            }
            page.openItem(String.valueOf(mark), tight, mark);
            roundup.entries().get(i).accept(this);
            page.closeItem();
        }
        page.level().end(mark);
        return this;
    }

    @Override
    public MarkdownBlocks visit(Brief brief) {
        open("brief", Optional.empty(), Optional.of(brief.headline()));
        var printed = MarkdownLists.printed(brief.blocks());
        if (MarkdownItems.isClose(printed)) {
            page.level().goOn();
        }
        return blocks(printed);
    }

    @Override
    public MarkdownBlocks visit(Promotion promotion) {
        structure.tellPromotion(promotion);
        headline("promotion", promotion.heading());
        boolean opened = promotion.heading().isPresent();
        role(opened ? GOES_ON : promotion.figure().isPresent() ? "promotion" : "promotion-text");
        promotion.figure().ifPresent(figure -> figure.accept(this));
        return blocks(promotion.blocks());
    }

    @Override
    public MarkdownBlocks visit(Passage passage) {
        if (passage.label().isEmpty()) {
            return blocks(passage.blocks());
        }
        var label = passage.label().get();
        label.accept(this);
        if (!opensWithWords(passage.blocks()) && isSentence(label.text())) {
            line.words(":");
        }
        return labelled(passage.blocks(), " ");
    }

    private static boolean isSentence(String label) {
        return label.endsWith(".") || label.endsWith("!");
    }

    /** Whether text can stand right behind a label; what stands alone needs its colon. */
    private static boolean opensWithWords(List<Block> blocks) {
        return MarkdownLists.printed(blocks).stream()
                .limit(1)
                .anyMatch(Paragraph.class::isInstance);
    }

    @Override
    public MarkdownBlocks visit(Label label) {
        line.open(Style.STRONG).words(told(label, label.printed())).close(Style.STRONG);
        return this;
    }

    @Override
    public MarkdownBlocks visit(Entry entry) {
        var title = entry.title().content();
        boolean bare = MarkdownLists.printed(entry.blocks()).isEmpty() || EntryMarks.areOwn(entry);
        if (!MarkdownLists.isEmpty(title)) {
            structure.tellTitle(entry.title());
            if (EntryMarks.isLinked(entry)) {
                inlines(title).line.words(bare ? "" : ":");
            } else {
                line.open(Style.STRONG);
                inlines(title).line.words(bare ? "" : mark(entry.title())).close(Style.STRONG);
            }
        }
        return labelled(entry.blocks(), EntryMarks.areClose(entry) ? "" : " ");
    }

    /** The mark that parts a title from what follows, as after a label. */
    private static String mark(Line title) {
        var words = title.plainText();
        return !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? "" : ":";
    }

    @Override
    public MarkdownBlocks visit(Line displayed) {
        if (MarkdownLists.isEmpty(displayed.content())) {
            log.add(displayed, "an empty line");
            return this;
        }
        checkShape(displayed, displayed.content());
        inlines(displayed.content());
        return paragraph();
    }

    /**
     * Writes blocks, the first of them, if it is a paragraph, in the line that has been begun with
     * a label or a title, behind the space given.
     */
    private MarkdownBlocks labelled(List<Block> blocks, String space) {
        tellTraceless(blocks);
        var printed = MarkdownLists.printed(blocks);
        if (line.isEmpty()) {
            return blocks(printed);
        }
        if (!printed.isEmpty() && printed.get(0) instanceof Paragraph first) {
            line.markup(space);
            structure.tellOpening(first);
            inlines(first.content());
            paragraph();
            return blocks(printed.subList(1, printed.size()));
        }
        return paragraph().blocks(printed);
    }

    /** Begins an item; a picture right above its headline would be its own. */
    private void open(String role, Optional<Figure> figure, Optional<Line> headline) {
        if (figure.isEmpty() && headline.isPresent() && page.endsInPicture()) {
            separator();
        }
        figure.ifPresent(each -> each.accept(closeRule().role("picture")));
        headline(role, headline);
    }

    private MarkdownBlocks headline(String role, Optional<Line> headline) {
        if (headline.isEmpty()) {
            return separator();
        }
        return closeRule().role(role).heading(3, collect(headline.get().content()));
    }

    /** Parts what ends in a rule from what follows, so that the rule stays part of it. */
    private MarkdownWriter closeRule() {
        return page.endsInRule() ? separator() : this;
    }

    private MarkdownWriter separator() {
        return rule("* * *");
    }

    /** Where roles are told, nothing need be parted. */
    private MarkdownWriter rule(String line) {
        if (!rolesTold) {
            page.begin();
            page.lines.lines(line);
        }
        return this;
    }

    /** A dek is in italics: what else stands there is text of the story. */
    private void dek(String role, Line dek) {
        if (dek.content().isEmpty()) {
            dek.accept(this);
        } else {
            role(role).styled(Style.EMPHASIS, dek.content());
            paragraph();
        }
    }

    private void line(String role, Line displayed) {
        role(isPrinted(displayed) ? role : GOES_ON);
        displayed.accept(this);
    }

    private static boolean isPrinted(Line displayed) {
        return !MarkdownLists.isEmpty(displayed.content());
    }

    private MarkdownBlocks blocks(String role, List<Block> blocks) {
        return role(MarkdownLists.printed(blocks).isEmpty() ? GOES_ON : role).blocks(blocks);
    }

    /** Tells the role of the next block. */
    private MarkdownWriter role(String role) {
        if (rolesTold) {
            page.announce(role.isEmpty() ? role : MarkdownRoles.comment(role));
        }
        return this;
    }
}

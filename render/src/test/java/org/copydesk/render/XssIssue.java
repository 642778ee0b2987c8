package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/** Issues that hold one text wherever an issue can hold text, and where a page shows it. */
final class XssIssue {

    /** A picture that is loaded from nowhere. */
    private static final String PIXEL =
            "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

    /** Long enough to describe the page. */
    private static final String OPENING = "Today we say that which is long enough to be told: ";

    /**
     * A place in a page.
     *
     * @param name what stands there
     * @param selector finds its element
     * @param attribute the attribute that holds it; empty if the element does
     * @param text what must stand there
     */
    record Spot(String name, String selector, String attribute, String text) {}

    private final List<Spot> spots = new ArrayList<>();
    private final List<Block> front = new ArrayList<>();
    private final String text;
    private final String shown;

    private XssIssue(XssPayload payload) {
        text = payload.text();
        shown = payload.shown();
    }

    /** The text in all places for words. */
    static Issue ofWords(XssPayload payload) {
        return new XssIssue(payload).words();
    }

    /** The same without raw markup, which is markup in Markdown. */
    static Issue withoutRaw(XssPayload payload) {
        var issue = ofWords(payload);
        return new Issue(
                issue.metadata(),
                issue.front().stream()
                        .filter(each -> each.all(RawBlock.class).isEmpty())
                        .filter(each -> each.all(RawInline.class).isEmpty())
                        .toList(),
                issue.letter(),
                issue.sections(),
                issue.footer());
    }

    /** Where the page of {@link #ofWords} has them. */
    static List<Spot> spots(XssPayload payload) {
        var issue = new XssIssue(payload);
        issue.words();
        return issue.spots;
    }

    /** The text in all places for addresses. */
    static Issue ofAddresses(XssPayload payload) {
        var text = payload.text();
        var pixel = new Image(PIXEL, "", "");
        return Issue.builder()
                .metadata(Metadata.builder().title("Addresses").url(text).language(text).build())
                .front(new Paragraph(List.of(new Link(text, "", List.of(new Text("words"))))))
                .front(new Paragraph(List.of(new Link(text, "", List.of(pixel)))))
                .front(new Figure(pixel, text, List.of()))
                .front(new Figure(new Image(text, "alternative", ""), text, List.of()))
                .front(new Paragraph(List.of(new Image(text, "alternative", ""))))
                .build();
    }

    /** The text as raw markup: a block, a line, and between and around tags. */
    static Issue ofRaw(XssPayload payload) {
        var raw = new RawInline("html", payload.text());
        var open = new RawInline("html", "<u>");
        var close = new RawInline("html", "</u>");
        var words = new Text("words");
        return Issue.builder()
                .metadata(Metadata.builder().title("Raw").build())
                .front(new RawBlock("html", payload.text()))
                .front(new Paragraph(List.of(raw)))
                .front(new Paragraph(List.of(open, raw, words, close)))
                .front(new Paragraph(List.of(raw, words, new RawInline("html", "</a>"))))
                .front(new Paragraph(List.of(new RawInline("html", "<a href=\""), raw, words)))
                .front(new Paragraph(List.of(new RawInline("html", "<u title=\""), words, raw)))
                .front(new RawBlock("html", "<div title='" + payload.text() + "'>x</div>"))
                .front(new RawBlock("html", "<a href=\"" + payload.text() + "\">x</a>"))
                .front(Paragraph.of("The end."))
                .build();
    }

    private Issue words() {
        var issue = Issue.builder().metadata(metadata()).letter(letter()).section(section());
        inlines();
        blocks();
        front.forEach(issue::front);
        return issue.footer(new Footer(List.of(paragraph("footer", "footer.colophon > p"))))
                .build();
    }

    private Metadata metadata() {
        spot("title", "h1", "");
        spots.add(new Spot("page title", "title", "", shown + " – II " + shown));
        spots.add(new Spot("publication", "p.publication", "", "II " + shown));
        spot("number", "p.details > span:nth-of-type(1)", "");
        spot("authors", "p.details > span:nth-of-type(2)", "");
        spot("author", "meta[name=author]", "content");
        return Metadata.builder()
                .title(text)
                .publication("II " + text)
                .number(text)
                .author(text)
                .language(text)
                .url("")
                .extra(text, text)
                .build();
    }

    private Letter letter() {
        spot("salutation", "p.salutation", "");
        var label = new XssPayload("", Line.of(text).plainText()).shown();
        spots.add(new Spot("letter", "section.letter", "aria-label", label));
        spots.add(new Spot("opening", "section.letter > p:nth-of-type(2)", "", OPENING + shown));
        return new Letter(
                Optional.of(Line.of(text)),
                List.of(Paragraph.of(OPENING + text)),
                List.of(line("sign-off", "p.sign-off")),
                List.of(line("signature", "p.signature")),
                List.of(paragraph("postscript", "div.postscripts > p")));
    }

    private Section section() {
        return new Section(
                Optional.of(line("section", "section.section > h2")),
                List.of(paragraph("section text", "section.section > p")),
                List.<Item>of(story(), roundup(), brief(), promotion()));
    }

    private Story story() {
        spot("figure", ".story figure img", "alt");
        spot("figure title", ".story figure img", "title");
        spots.add(new Spot("label", ".story strong.label", "", printed(shown)));
        return Story.builder()
                .figure(new Figure(new Image(PIXEL, text, text), "", caption(".story")))
                .headline(line("headline", ".story h3"))
                .dek(line("dek", ".story p.dek"))
                .byline(line("byline", ".story p.byline"))
                .passage(
                        new Passage(
                                Optional.of(new Label(text, LabelKind.OTHER)),
                                List.of(new Heading(3, words("heading", ".story h4")))))
                .build();
    }

    private List<Inline> caption(String item) {
        return words("caption", item + " figcaption");
    }

    private Roundup roundup() {
        return new Roundup(
                Optional.of(placeholder(".roundup")),
                Optional.of(line("roundup", ".roundup h3")),
                Optional.of(line("roundup dek", ".roundup p.dek")),
                List.of(
                        new Entry(
                                Line.of("Entry."),
                                List.of(
                                        Paragraph.of("Text."),
                                        paragraph("entry", ".roundup li > p:nth-of-type(2)"))),
                        new Entry(
                                line("entry title", ".roundup li:nth-of-type(2) strong"),
                                List.of())),
                List.of(paragraph("closing", ".roundup > p")));
    }

    private Figure placeholder(String item) {
        spot("placeholder", item + " figure.placeholder > p", "");
        return new Figure(new Image("", text, text), "", caption(item));
    }

    private Brief brief() {
        return new Brief(
                line("brief", ".brief h3"), List.of(paragraph("brief text", ".brief > p")));
    }

    private Promotion promotion() {
        spot("sponsor", "aside.promotion", "aria-label");
        return new Promotion(
                Optional.of(line("promotion", ".promotion h3")),
                text,
                Optional.empty(),
                List.of(paragraph("promotion text", ".promotion > p")),
                text);
    }

    private void inlines() {
        inline(new Text(text), "");
        inline(new Emphasis(List.of(new Text(text))), "em");
        inline(new Strong(List.of(new Text(text))), "strong");
        inline(new Strikethrough(List.of(new Text(text))), "del");
        inline(new Superscript(List.of(new Text(text))), "sup");
        inline(new Subscript(List.of(new Text(text))), "sub");
        inline(new Code(text), "code");
        inline(new RawInline("html", text), "code.raw");
        inline(new FootnoteMark(text + "?"), "sup", "", shown + "?");
        inline(new Image("", text, text), "em.picture");
        inline(new Link("https://example.com/", text, List.of(new Text(text))), "a", "title");
        inline(new Link("javascript:0", text, List.of(new Text(text))), "");
        inline(new Image(PIXEL, text, text), "img", "alt");
        inline(new Image(PIXEL, text, text), "img", "title");
        inline(new FootnoteMark(text), "sup > a", "", "1");
    }

    private void blocks() {
        var here = place();
        block(new Footnote(text, List.of(paragraph("footnote", here + " aside > p"))), "aside > p");
        block(new CodeBlock(text, text), "pre > code");
        block(new CodeBlock("", "\n" + text), "pre > code", "\n" + shown);
        block(new RawBlock("html", text), "pre.raw > code");
        block(ListBlock.bullets(List.of(new ListItem(List.of(Paragraph.of(text))))), "li");
        block(
                new ListBlock(
                        true,
                        3,
                        true,
                        List.of(new ListItem(ListItem.Task.DONE, List.of(Paragraph.of(text))))),
                "li label",
                " " + shown);
        block(table(true), "th");
        block(table(false), "td");
    }

    private Table table(boolean header) {
        var cell = new TableCell(Alignment.RIGHT, List.of(new Text(text)));
        return new Table(List.of(new TableRow(header, List.of(cell))));
    }

    private void inline(Inline inline, String selector) {
        inline(inline, selector, "");
    }

    private void inline(Inline inline, String selector, String attribute) {
        inline(inline, selector, attribute, shown);
    }

    private void inline(Inline inline, String selector, String attribute, String expected) {
        var name = inline.getClass().getSimpleName() + " " + attribute;
        var below = selector.isEmpty() ? "" : " > " + selector;
        spots.add(new Spot(name, place() + " > p" + below, attribute, expected));
        front.add(new Quote(List.of(new Paragraph(List.of(inline)))));
    }

    private void block(Block block, String selector) {
        block(block, selector, shown);
    }

    private void block(Block block, String selector, String expected) {
        var name = block.getClass().getSimpleName();
        spots.add(new Spot(name, place() + " " + selector, "", expected));
        front.add(new Quote(List.of(block)));
    }

    /** Where the next block of the front will stand. */
    private String place() {
        return "div.front > blockquote:nth-of-type(" + (front.size() + 1) + ")";
    }

    private Paragraph paragraph(String name, String selector) {
        return new Paragraph(words(name, selector));
    }

    private Line line(String name, String selector) {
        return new Line(words(name, selector));
    }

    private List<Inline> words(String name, String selector) {
        spot(name, selector, "");
        return List.of(new Text(text));
    }

    private static String printed(String label) {
        boolean marked = !label.isEmpty() && ".!?".indexOf(label.charAt(label.length() - 1)) >= 0;
        return marked ? label : label + ":";
    }

    private void spot(String name, String selector, String attribute) {
        spots.add(new Spot(name, selector, attribute, shown));
    }
}

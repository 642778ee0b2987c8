package org.copydesk.render.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.copydesk.model.Visitor;
import tools.jackson.core.JsonGenerator;

/** Writes nodes as JSON objects, property by property, without building anything in between. */
final class NodeWriter implements Visitor<NodeWriter> {

    /** The version of the format. */
    static final int VERSION = 1;

    private final JsonGenerator out;
    private final Optional<Positions> positions;

    NodeWriter(JsonGenerator out) {
        this(out, Optional.empty());
    }

    NodeWriter(JsonGenerator out, Optional<Positions> positions) {
        this.out = out;
        this.positions = positions;
    }

    @Override
    public NodeWriter visit(Issue issue) {
        out.writeStartObject();
        out.writeNumberProperty("copydesk", VERSION);
        type("issue", issue);
        if (!issue.metadata().equals(Metadata.EMPTY)) {
            out.writeName("metadata");
            issue.metadata().accept(this);
        }
        return nodes("front", issue.front())
                .node("letter", issue.letter())
                .nodes("sections", issue.sections())
                .node("footer", issue.footer())
                .end();
    }

    @Override
    public NodeWriter visit(Metadata metadata) {
        start("metadata", metadata)
                .text("publication", metadata.publication())
                .text("title", metadata.title())
                .text("number", metadata.number());
        metadata.date().ifPresent(date -> out.writeStringProperty("date", date.toString()));
        texts("authors", metadata.authors())
                .text("language", metadata.language())
                .text("url", metadata.url());
        extra(metadata);
        return end();
    }

    private void extra(Metadata metadata) {
        if (!metadata.extra().isEmpty()) {
            out.writeObjectPropertyStart("extra");
            var names = new HashSet<String>();
            for (var entry : metadata.extra().entrySet()) {
                var name = Surrogates.replaceUnpaired(entry.getKey());
                while (!names.add(name)) {
                    name += Surrogates.REPLACEMENT;
                }
                out.writeName(name);
                array(entry.getValue());
            }
            out.writeEndObject();
        }
    }

    @Override
    public NodeWriter visit(Letter letter) {
        return start("letter", letter)
                .node("salutation", letter.salutation())
                .nodes("blocks", letter.blocks())
                .nodes("signOff", letter.signOff())
                .nodes("signature", letter.signature())
                .nodes("postscripts", letter.postscripts())
                .end();
    }

    @Override
    public NodeWriter visit(Section section) {
        return start("section", section)
                .node("title", section.title())
                .nodes("blocks", section.blocks())
                .nodes("items", section.items())
                .end();
    }

    @Override
    public NodeWriter visit(Footer footer) {
        return start("footer", footer).nodes("blocks", footer.blocks()).end();
    }

    @Override
    public NodeWriter visit(Story story) {
        return start("story", story)
                .node("figure", story.figure())
                .node("headline", story.headline())
                .node("byline", story.byline())
                .node("dek", story.dek())
                .nodes("passages", story.passages())
                .end();
    }

    @Override
    public NodeWriter visit(Roundup roundup) {
        return start("roundup", roundup)
                .node("figure", roundup.figure())
                .node("headline", roundup.headline())
                .node("dek", roundup.dek())
                .nodes("entries", roundup.entries())
                .nodes("closing", roundup.closing())
                .end();
    }

    @Override
    public NodeWriter visit(Brief brief) {
        return start("brief", brief)
                .line("headline", brief.headline())
                .nodes("blocks", brief.blocks())
                .end();
    }

    @Override
    public NodeWriter visit(Promotion promotion) {
        return start("promotion", promotion)
                .node("heading", promotion.heading())
                .text("sponsor", promotion.sponsor())
                .node("figure", promotion.figure())
                .nodes("blocks", promotion.blocks())
                .text("callToAction", promotion.callToAction())
                .end();
    }

    @Override
    public NodeWriter visit(Passage passage) {
        return start("passage", passage)
                .node("label", passage.label())
                .nodes("blocks", passage.blocks())
                .end();
    }

    @Override
    public NodeWriter visit(Label label) {
        start("label", label).text("text", label.text());
        out.writeStringProperty("kind", label.kind().name());
        return end();
    }

    @Override
    public NodeWriter visit(Entry entry) {
        return start("entry", entry)
                .line("title", entry.title())
                .nodes("blocks", entry.blocks())
                .end();
    }

    @Override
    public NodeWriter visit(Line line) {
        return start("line", line).nodes("content", line.content()).end();
    }

    @Override
    public NodeWriter visit(ListItem item) {
        start("list-item", item);
        if (item.task() != ListItem.Task.NONE) {
            out.writeStringProperty("task", item.task().name().toLowerCase(Locale.ROOT));
        }
        return nodes("blocks", item.blocks()).end();
    }

    @Override
    public NodeWriter visit(TableRow row) {
        return start("table-row", row)
                .flag("header", row.header())
                .nodes("cells", row.cells())
                .end();
    }

    @Override
    public NodeWriter visit(TableCell cell) {
        start("table-cell", cell);
        if (cell.alignment() != TableCell.Alignment.NONE) {
            out.writeStringProperty("alignment", cell.alignment().name().toLowerCase(Locale.ROOT));
        }
        return nodes("content", cell.content()).end();
    }

    @Override
    public NodeWriter visit(Paragraph paragraph) {
        return start("paragraph", paragraph).nodes("content", paragraph.content()).end();
    }

    @Override
    public NodeWriter visit(Heading heading) {
        start("heading", heading);
        out.writeNumberProperty("level", heading.level());
        return nodes("content", heading.content()).end();
    }

    @Override
    public NodeWriter visit(ListBlock list) {
        start("list", list).flag("ordered", list.ordered());
        if (list.start() != 1) {
            out.writeNumberProperty("start", list.start());
        }
        return flag("loose", list.loose()).nodes("items", list.items()).end();
    }

    @Override
    public NodeWriter visit(Figure figure) {
        start("figure", figure);
        out.writeName("image");
        figure.image().accept(this);
        return text("target", figure.target()).nodes("caption", figure.caption()).end();
    }

    @Override
    public NodeWriter visit(Quote quote) {
        return start("quote", quote).nodes("blocks", quote.blocks()).end();
    }

    @Override
    public NodeWriter visit(CodeBlock block) {
        return start("code-block", block)
                .text("language", block.language())
                .text("code", block.code())
                .end();
    }

    @Override
    public NodeWriter visit(Table table) {
        return start("table", table).nodes("rows", table.rows()).end();
    }

    @Override
    public NodeWriter visit(Rule rule) {
        return start("rule", rule).end();
    }

    @Override
    public NodeWriter visit(RawBlock raw) {
        return start("raw-block", raw)
                .text("format", raw.format())
                .text("markup", raw.markup())
                .end();
    }

    @Override
    public NodeWriter visit(Footnote footnote) {
        return start("footnote", footnote)
                .text("label", footnote.label())
                .nodes("blocks", footnote.blocks())
                .end();
    }

    @Override
    public NodeWriter visit(Text text) {
        return start("text", text).text("text", text.text()).end();
    }

    @Override
    public NodeWriter visit(Emphasis emphasis) {
        return start("emphasis", emphasis).nodes("content", emphasis.content()).end();
    }

    @Override
    public NodeWriter visit(Strong strong) {
        return start("strong", strong).nodes("content", strong.content()).end();
    }

    @Override
    public NodeWriter visit(Strikethrough strikethrough) {
        return start("strikethrough", strikethrough)
                .nodes("content", strikethrough.content())
                .end();
    }

    @Override
    public NodeWriter visit(Superscript superscript) {
        return start("superscript", superscript).nodes("content", superscript.content()).end();
    }

    @Override
    public NodeWriter visit(Subscript subscript) {
        return start("subscript", subscript).nodes("content", subscript.content()).end();
    }

    @Override
    public NodeWriter visit(Link link) {
        return start("link", link)
                .text("target", link.target())
                .text("title", link.title())
                .nodes("content", link.content())
                .end();
    }

    @Override
    public NodeWriter visit(Image image) {
        return start("image", image)
                .text("source", image.source())
                .text("alternative", image.alternative())
                .text("title", image.title())
                .end();
    }

    @Override
    public NodeWriter visit(Code code) {
        return start("code", code).text("code", code.code()).end();
    }

    @Override
    public NodeWriter visit(LineBreak lineBreak) {
        return start("line-break", lineBreak).end();
    }

    @Override
    public NodeWriter visit(RawInline raw) {
        return start("raw-inline", raw)
                .text("format", raw.format())
                .text("markup", raw.markup())
                .end();
    }

    @Override
    public NodeWriter visit(FootnoteMark mark) {
        return start("footnote-mark", mark).text("label", mark.label()).end();
    }

    private NodeWriter start(String type, Node node) {
        out.writeStartObject();
        return type(type, node);
    }

    private NodeWriter type(String type, Node node) {
        out.writeStringProperty("type", type);
        positions.ifPresent(each -> each.write(node, out));
        return this;
    }

    private NodeWriter end() {
        out.writeEndObject();
        return this;
    }

    private NodeWriter text(String name, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(name, text);
        }
        return this;
    }

    private NodeWriter texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.writeName(name);
            array(texts);
        }
        return this;
    }

    private void array(List<String> texts) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private NodeWriter flag(String name, boolean flag) {
        if (flag) {
            out.writeBooleanProperty(name, true);
        }
        return this;
    }

    private NodeWriter node(String name, Optional<? extends Node> node) {
        if (node.isPresent()) {
            out.writeName(name);
            node.get().accept(this);
        }
        return this;
    }

    /** A line that can't be absent, only empty. */
    private NodeWriter line(String name, Line line) {
        return line.content().isEmpty() ? this : node(name, Optional.of(line));
    }

    private NodeWriter nodes(String name, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            out.writeArrayPropertyStart(name);
            for (Node node : nodes) {
                node.accept(this);
            }
            out.writeEndArray();
        }
        return this;
    }
}

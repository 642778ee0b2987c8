package org.copydesk.render.json;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Rule;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import tools.jackson.core.JsonGenerator;

/** Writes blocks and what stands in them. */
abstract class ContentWriter extends ObjectWriter {

    ContentWriter(JsonGenerator out, Optional<Positions> positions) {
        super(out, positions);
    }

    @Override
    public ObjectWriter visit(ListItem item) {
        start("list-item", item);
        if (item.task() != ListItem.Task.NONE) {
            out.writeStringProperty("task", item.task().name().toLowerCase(Locale.ROOT));
        }
        return nodes("blocks", item.blocks()).end();
    }

    @Override
    public ObjectWriter visit(TableRow row) {
        return start("table-row", row)
                .flag("header", row.header())
                .nodes("cells", row.cells())
                .end();
    }

    @Override
    public ObjectWriter visit(TableCell cell) {
        start("table-cell", cell);
        if (cell.alignment() != TableCell.Alignment.NONE) {
            out.writeStringProperty("alignment", cell.alignment().name().toLowerCase(Locale.ROOT));
        }
        return nodes("content", cell.content()).end();
    }

    @Override
    public ObjectWriter visit(Paragraph paragraph) {
        return start("paragraph", paragraph).nodes("content", paragraph.content()).end();
    }

    @Override
    public ObjectWriter visit(Heading heading) {
        start("heading", heading);
        out.writeNumberProperty("level", heading.level());
        return nodes("content", heading.content()).end();
    }

    @Override
    public ObjectWriter visit(ListBlock list) {
        start("list", list).flag("ordered", list.ordered());
        if (list.start() != 1) {
            out.writeNumberProperty("start", list.start());
        }
        return flag("loose", list.loose()).nodes("items", list.items()).end();
    }

    @Override
    public ObjectWriter visit(Figure figure) {
        start("figure", figure);
        out.writeName("image");
        figure.image().accept(this);
        return text("target", figure.target()).nodes("caption", figure.caption()).end();
    }

    @Override
    public ObjectWriter visit(Quote quote) {
        return start("quote", quote).nodes("blocks", quote.blocks()).end();
    }

    @Override
    public ObjectWriter visit(CodeBlock block) {
        return start("code-block", block)
                .text("language", block.language())
                .text("code", block.code())
                .end();
    }

    @Override
    public ObjectWriter visit(Table table) {
        return start("table", table).nodes("rows", table.rows()).end();
    }

    @Override
    public ObjectWriter visit(Rule rule) {
        return start("rule", rule).end();
    }

    @Override
    public ObjectWriter visit(RawBlock raw) {
        return start("raw-block", raw)
                .text("format", raw.format())
                .text("markup", raw.markup())
                .end();
    }

    @Override
    public ObjectWriter visit(Footnote footnote) {
        return start("footnote", footnote)
                .text("label", footnote.label())
                .nodes("blocks", footnote.blocks())
                .end();
    }

    @Override
    public ObjectWriter visit(Text text) {
        return start("text", text).text("text", text.text()).end();
    }

    @Override
    public ObjectWriter visit(Emphasis emphasis) {
        return start("emphasis", emphasis).nodes("content", emphasis.content()).end();
    }

    @Override
    public ObjectWriter visit(Strong strong) {
        return start("strong", strong).nodes("content", strong.content()).end();
    }

    @Override
    public ObjectWriter visit(Strikethrough strikethrough) {
        return start("strikethrough", strikethrough)
                .nodes("content", strikethrough.content())
                .end();
    }

    @Override
    public ObjectWriter visit(Superscript superscript) {
        return start("superscript", superscript).nodes("content", superscript.content()).end();
    }

    @Override
    public ObjectWriter visit(Subscript subscript) {
        return start("subscript", subscript).nodes("content", subscript.content()).end();
    }

    @Override
    public ObjectWriter visit(Link link) {
        return start("link", link)
                .text("target", link.target())
                .text("title", link.title())
                .nodes("content", link.content())
                .end();
    }

    @Override
    public ObjectWriter visit(Image image) {
        return start("image", image)
                .text("source", image.source())
                .text("alternative", image.alternative())
                .text("title", image.title())
                .end();
    }

    @Override
    public ObjectWriter visit(Code code) {
        return start("code", code).text("code", code.code()).end();
    }

    @Override
    public ObjectWriter visit(LineBreak lineBreak) {
        return start("line-break", lineBreak).end();
    }

    @Override
    public ObjectWriter visit(RawInline raw) {
        return start("raw-inline", raw)
                .text("format", raw.format())
                .text("markup", raw.markup())
                .end();
    }

    @Override
    public ObjectWriter visit(FootnoteMark mark) {
        return start("footnote-mark", mark).text("label", mark.label()).end();
    }
}

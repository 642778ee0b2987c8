package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.model.Visitor;
import org.copydesk.render.MarkdownPiece.Style;

/** Writes inline content into the line that is open. */
abstract class MarkdownWords implements Visitor<MarkdownWords> {

    final MarkdownNotes notes;

    final LossLog log;

    /** Where inline content goes. */
    MarkdownLine line = new MarkdownLine();

    private int openLinks;

    MarkdownWords(MarkdownNotes notes, LossLog log) {
        this.notes = notes;
        this.log = log;
    }

    final MarkdownLine takeLine() {
        var taken = line;
        line = new MarkdownLine();
        return taken;
    }

    /** A line of its own, made while another is open or none. */
    final MarkdownLine collect(List<Inline> content) {
        var outer = takeLine();
        inlines(content);
        var collected = line;
        line = outer;
        return collected;
    }

    final String print(MarkdownLine single, MarkdownPlace.Kind kind) {
        return single.print(new MarkdownPlace(kind, false, false, !notes.isEmpty()));
    }

    final MarkdownWords inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    final MarkdownWords styled(Style style, List<Inline> content) {
        line.open(style);
        inlines(content).line.close(style);
        return this;
    }

    final MarkdownWords tagged(String tag, List<Inline> content) {
        line.markup("<" + tag + ">");
        inlines(content).line.markup("</" + tag + ">");
        return this;
    }

    @Override
    public MarkdownWords visit(Text text) {
        line.words(told(text, text.text()));
        return this;
    }

    /** Words of a node, what of them is lost told. */
    final String told(Node node, String words) {
        if (log.read && words.indexOf('\0') >= 0) {
            log.add(node, "a null character");
        }
        return words;
    }

    @Override
    public MarkdownWords visit(Emphasis emphasis) {
        return styled(Style.EMPHASIS, emphasis.content());
    }

    @Override
    public MarkdownWords visit(Strong strong) {
        return styled(Style.STRONG, strong.content());
    }

    @Override
    public MarkdownWords visit(Strikethrough strikethrough) {
        return styled(Style.STRIKETHROUGH, strikethrough.content());
    }

    @Override
    public MarkdownWords visit(Superscript superscript) {
        return tagged("sup", superscript.content());
    }

    @Override
    public MarkdownWords visit(Subscript subscript) {
        return tagged("sub", subscript.content());
    }

    @Override
    public MarkdownWords visit(Link link) {
        if (openLinks > 0) {
            log.add(link, "a link inside a link");
            return inlines(link.content());
        }
        if (MarkdownShapes.isAutolink(link)) {
            line.markup("<" + ((Text) link.content().get(0)).text() + ">");
            return this;
        }
        openLinks++;
        line.openLink();
        inlines(link.content()).line.target(link.target(), link.title());
        openLinks--;
        return this;
    }

    @Override
    public MarkdownWords visit(Image image) {
        if (image.alternative().indexOf('\n') >= 0) {
            log.add(image, "where lines end in the words of a picture");
        }
        line.openImage()
                .words(told(image, image.alternative()))
                .target(image.source(), image.title());
        return this;
    }

    @Override
    public MarkdownWords visit(Code code) {
        var span = MarkdownCode.span(code.code());
        if (span.isEmpty() || line.endsInMarkup('`')) {
            line.markup("<code>").words(told(code, code.code())).markup("</code>");
        } else {
            line.markup(span);
        }
        return this;
    }

    @Override
    public MarkdownWords visit(LineBreak lineBreak) {
        line.lineBreak();
        return this;
    }

    @Override
    public MarkdownWords visit(RawInline raw) {
        if (!raw.format().equals("html")) {
            log.add(raw, "markup of " + raw.format());
            line.words(told(raw, raw.markup()));
        } else {
            if (MarkdownHtml.isOurs(raw.markup())
                    || !MarkdownHtml.isInline(raw.markup())
                    || line.isEmpty()
                    || line.isAtLineStart() && MarkdownHtml.startsBlock(raw.markup())) {
                log.add(raw, "that markup is not interpreted");
            }
            var inOneLine = raw.markup().replace('\n', ' ').replace('\r', ' ');
            if (!inOneLine.equals(raw.markup())) {
                log.add(raw, "where lines end in markup");
            }
            line.markup(inOneLine);
        }
        return this;
    }

    @Override
    public MarkdownWords visit(FootnoteMark mark) {
        if (openLinks > 0) {
            log.add(mark, "a footnote mark inside a link");
        } else if (!notes.has(mark) || !MarkdownNotes.label(mark.label()).equals(mark.label())) {
            log.add(mark, "what a footnote mark refers to");
        }
        line.markup("[^" + MarkdownNotes.label(mark.label()) + "]");
        return this;
    }
}

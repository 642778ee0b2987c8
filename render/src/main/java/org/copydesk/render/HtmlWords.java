package org.copydesk.render;

import java.util.List;
import java.util.Optional;
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

/** Writes inline content. */
abstract class HtmlWords implements Visitor<HtmlWords> {

    final HtmlOutput out;
    final HtmlNotes notes;
    final LossLog log;
    final HtmlRaw raw;

    private int openLinks;

    HtmlWords(HtmlOutput out, HtmlNotes notes, LossLog log, HtmlRaw raw) {
        this.out = out;
        this.notes = notes;
        this.log = log;
        this.raw = raw;
    }

    final HtmlWords nodes(List<? extends Node> nodes) {
        var pieces = raw.pieces(nodes, openLinks > 0);
        for (int i = 0; i < nodes.size(); i++) {
            if (pieces.containsKey(i)) {
                piece(pieces.get(i));
            } else {
                nodes.get(i).accept(this);
            }
        }
        return this;
    }

    final HtmlWords node(Optional<? extends Node> node) {
        node.ifPresent(each -> each.accept(this));
        return this;
    }

    /** Where a link may lead; what it may not is lost. */
    final Optional<String> target(Node link, String target) {
        var address = HtmlAddress.link(target);
        if (address.isEmpty() && !target.isEmpty()) {
            log.add(link, "the target of a link, which is not safe to follow");
        }
        return address;
    }

    final void lostSource(Image image) {
        if (!image.source().isEmpty()) {
            log.add(image, "the source of a picture, which is not safe to load");
        }
    }

    private HtmlWords element(String name, List<Inline> content) {
        out.markup("<" + name + ">");
        nodes(content);
        out.markup("</" + name + ">");
        return this;
    }

    @Override
    public HtmlWords visit(Text text) {
        if (!HtmlText.isAllowed(text.text())) {
            log.add(text, "a control character");
        }
        out.text(text.text());
        return this;
    }

    @Override
    public HtmlWords visit(Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public HtmlWords visit(Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public HtmlWords visit(Strikethrough strikethrough) {
        return element("del", strikethrough.content());
    }

    @Override
    public HtmlWords visit(Superscript superscript) {
        return element("sup", superscript.content());
    }

    @Override
    public HtmlWords visit(Subscript subscript) {
        return element("sub", subscript.content());
    }

    @Override
    public HtmlWords visit(Link link) {
        if (openLinks > 0) {
            log.add(link, "a link inside a link");
            return nodes(link.content());
        }
        var address = target(link, link.target());
        if (address.isEmpty()) {
            return nodes(link.content());
        }
        out.markup("<a").attribute("href", address.get());
        title(link.title());
        out.markup(">");
        openLinks++;
        nodes(link.content());
        openLinks--;
        out.markup("</a>");
        return this;
    }

    private void title(String title) {
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
    }

    @Override
    public HtmlWords visit(Image image) {
        var source = HtmlAddress.picture(image.source());
        if (source.isEmpty()) {
            lostSource(image);
            out.markup("<em class=\"picture\">").text(image.alternative()).markup("</em>");
            return this;
        }
        out.markup("<img").attribute("src", source.get()).attribute("alt", image.alternative());
        title(image.title());
        out.markup(">");
        return this;
    }

    @Override
    public HtmlWords visit(Code code) {
        out.markup("<code>").text(code.code()).markup("</code>");
        return this;
    }

    @Override
    public HtmlWords visit(LineBreak lineBreak) {
        out.line("<br>");
        return this;
    }

    @Override
    public HtmlWords visit(RawInline piece) {
        log.add(piece, "that markup of " + piece.format() + " is not text");
        out.markup("<code class=\"raw\">").text(piece.markup()).markup("</code>");
        return this;
    }

    private void piece(String markup) {
        openLinks += markup.startsWith("<a ") ? 1 : markup.startsWith("</a>") ? -1 : 0;
        out.markup(markup);
    }

    @Override
    public HtmlWords visit(FootnoteMark mark) {
        var number = notes.numberOf(mark.label());
        if (number.isEmpty()) {
            log.add(mark, "what a footnote mark refers to");
            out.markup("<sup>").text(mark.label()).markup("</sup>");
        } else {
            var id = notes.nextMarkId(mark, number.get());
            out.markup("<sup class=\"mark\"").attribute("id", id).markup(">");
            var words = String.valueOf(number.get());
            if (openLinks == 0) {
                out.markup("<a role=\"doc-noteref\"")
                        .attribute("href", "#" + notes.noteId(number.get()));
                out.markup(">" + words + "</a></sup>");
            } else {
                out.markup(words + "</sup>");
            }
        }
        return this;
    }
}

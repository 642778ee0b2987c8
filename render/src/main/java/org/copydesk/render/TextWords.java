package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;

/** Writes inline content as plain words, and keeps account of what words can't say. */
final class TextWords {

    private final StringBuilder out;
    private final LossLog losses;
    private final String margin;

    TextWords(StringBuilder out, LossLog losses, String margin) {
        this.out = out;
        this.losses = losses;
        this.margin = margin;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Text text) {
            out.append(text.text());
        } else if (inline instanceof Code code) {
            losses.add(code, "that this is code");
            out.append(code.code());
        } else if (inline instanceof LineBreak) {
            out.append("\n").append(margin);
        } else if (inline instanceof Link link) {
            if (!isAddress(link)) {
                losses.add(link, "the target of a link, " + link.target());
            }
            write(link.content());
        } else if (inline instanceof Image image) {
            losses.add(image, "a picture, " + image.source());
            out.append(image.alternative());
        } else if (inline instanceof RawInline raw) {
            losses.add(raw, "raw " + raw.format());
        } else if (inline instanceof FootnoteMark mark) {
            losses.add(mark, "where the mark of a footnote stands");
            out.append('[').append(mark.label()).append(']');
        } else {
            marked(inline);
        }
    }

    /** Whether the words of a link say where it leads. */
    private static boolean isAddress(Link link) {
        var words = link.plainText();
        var target = link.target();
        return target.equals(words)
                || target.equals("mailto:" + words)
                || words.startsWith("www.") && target.equals("http://" + words);
    }

    private void marked(Inline inline) {
        if (inline instanceof Strong strong) {
            losses.add(strong, "strong importance");
            write(strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            losses.add(emphasis, "emphasis");
            write(emphasis.content());
        } else if (inline instanceof Strikethrough struck) {
            losses.add(struck, "that this is struck through");
            write(struck.content());
        } else if (inline instanceof Superscript superscript) {
            losses.add(superscript, "that this is set above the line");
            write(superscript.content());
        } else if (inline instanceof Subscript subscript) {
            losses.add(subscript, "that this is set below the line");
            write(subscript.content());
        }
    }
}

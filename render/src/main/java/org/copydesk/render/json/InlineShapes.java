package org.copydesk.render.json;

import static org.copydesk.render.json.Property.Kind.NODES;
import static org.copydesk.render.json.Property.Kind.TEXT;
import static org.copydesk.render.json.ShapeBuilder.content;
import static org.copydesk.render.json.ShapeBuilder.shape;

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

/** The shapes of words and of what stands among them. */
final class InlineShapes {

    static final List<Shape> ALL =
            List.of(
                    shape("text", Text.class, v -> new Text(v.text("text")))
                            .with("text", TEXT)
                            .build(),
                    content("emphasis", Emphasis.class, Emphasis::new),
                    content("strong", Strong.class, Strong::new),
                    content("strikethrough", Strikethrough.class, Strikethrough::new),
                    content("superscript", Superscript.class, Superscript::new),
                    content("subscript", Subscript.class, Subscript::new),
                    shape(
                                    "link",
                                    Link.class,
                                    v -> new Link(v.text("target"), v.text("title"), v.inlines()))
                            .with("target", TEXT)
                            .with("title", TEXT)
                            .with("content", NODES, Inline.class)
                            .build(),
                    shape(
                                    "image",
                                    Image.class,
                                    v ->
                                            new Image(
                                                    v.text("source"),
                                                    v.text("alternative"),
                                                    v.text("title")))
                            .with("source", TEXT)
                            .with("alternative", TEXT)
                            .with("title", TEXT)
                            .build(),
                    shape("code", Code.class, v -> new Code(v.text("code")))
                            .with("code", TEXT)
                            .build(),
                    shape("line-break", LineBreak.class, v -> new LineBreak()).build(),
                    shape(
                                    "raw-inline",
                                    RawInline.class,
                                    v -> new RawInline(v.text("format"), v.text("markup")))
                            .with("format", TEXT)
                            .with("markup", TEXT)
                            .build(),
                    shape(
                                    "footnote-mark",
                                    FootnoteMark.class,
                                    v -> new FootnoteMark(v.text("label")))
                            .with("label", TEXT)
                            .build());

    private InlineShapes() {}
}

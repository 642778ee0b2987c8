package org.copydesk.render.json;

import static org.copydesk.render.json.Property.Kind.EXTRA;
import static org.copydesk.render.json.Property.Kind.NODE;
import static org.copydesk.render.json.Property.Kind.NODES;
import static org.copydesk.render.json.Property.Kind.NUMBER;
import static org.copydesk.render.json.Property.Kind.TEXT;
import static org.copydesk.render.json.Property.Kind.TEXTS;
import static org.copydesk.render.json.ShapeBuilder.content;
import static org.copydesk.render.json.ShapeBuilder.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** The shapes of issues and of what they are divided into, down to items and their parts. */
final class StructureShapes {

    static final List<Shape> ALL =
            List.of(
                    shape("issue", Issue.class, StructureShapes::issue)
                            .with("copydesk", NUMBER)
                            .with("metadata", NODE, Metadata.class)
                            .with("front", NODES, Block.class)
                            .with("letter", NODE, Letter.class)
                            .with("sections", NODES, Section.class)
                            .with("footer", NODE, Footer.class)
                            .build(),
                    shape("metadata", Metadata.class, StructureShapes::metadata)
                            .with("publication", TEXT)
                            .with("title", TEXT)
                            .with("number", TEXT)
                            .with("date", TEXT)
                            .with("authors", TEXTS)
                            .with("language", TEXT)
                            .with("url", TEXT)
                            .with("extra", EXTRA)
                            .build(),
                    shape("letter", Letter.class, StructureShapes::letter)
                            .with("salutation", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .with("signOff", NODES, Line.class)
                            .with("signature", NODES, Line.class)
                            .with("postscripts", NODES, Block.class)
                            .build(),
                    shape(
                                    "section",
                                    Section.class,
                                    v ->
                                            new Section(
                                                    v.node("title", Line.class),
                                                    v.blocks(),
                                                    v.list("items", Item.class)))
                            .with("title", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .with("items", NODES, Item.class)
                            .build(),
                    shape("footer", Footer.class, v -> new Footer(v.blocks()))
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("story", Story.class, StructureShapes::story)
                            .with("figure", NODE, Figure.class)
                            .with("headline", NODE, Line.class)
                            .with("byline", NODE, Line.class)
                            .with("dek", NODE, Line.class)
                            .with("passages", NODES, Passage.class)
                            .build(),
                    shape("roundup", Roundup.class, StructureShapes::roundup)
                            .with("figure", NODE, Figure.class)
                            .with("headline", NODE, Line.class)
                            .with("dek", NODE, Line.class)
                            .with("entries", NODES, Entry.class)
                            .with("closing", NODES, Block.class)
                            .build(),
                    shape("brief", Brief.class, v -> new Brief(v.line("headline"), v.blocks()))
                            .with("headline", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("promotion", Promotion.class, StructureShapes::promotion)
                            .with("heading", NODE, Line.class)
                            .with("sponsor", TEXT)
                            .with("figure", NODE, Figure.class)
                            .with("blocks", NODES, Block.class)
                            .with("callToAction", TEXT)
                            .build(),
                    shape(
                                    "passage",
                                    Passage.class,
                                    v -> new Passage(v.node("label", Label.class), v.blocks()))
                            .with("label", NODE, Label.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("label", Label.class, StructureShapes::label)
                            .with("text", TEXT)
                            .with("kind", TEXT)
                            .build(),
                    shape("entry", Entry.class, v -> new Entry(v.line("title"), v.blocks()))
                            .with("title", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    content("line", Line.class, Line::new));

    private StructureShapes() {}

    private static Issue issue(Values v) {
        return new Issue(
                v.node("metadata", Metadata.class).orElse(Metadata.EMPTY),
                v.list("front", Block.class),
                v.node("letter", Letter.class),
                v.list("sections", Section.class),
                v.node("footer", Footer.class));
    }

    private static Metadata metadata(Values v) {
        return new Metadata(
                v.text("publication"),
                v.text("title"),
                v.text("number"),
                date(v.text("date")),
                v.texts("authors"),
                v.text("language"),
                v.text("url"),
                v.extra());
    }

    private static Optional<LocalDate> date(String date) {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "a date is written 2020-05-13, not " + date, malformed);
        }
    }

    private static Letter letter(Values v) {
        return new Letter(
                v.node("salutation", Line.class),
                v.blocks(),
                v.list("signOff", Line.class),
                v.list("signature", Line.class),
                v.list("postscripts", Block.class));
    }

    private static Story story(Values v) {
        return new Story(
                v.node("figure", Figure.class),
                v.node("headline", Line.class),
                v.node("byline", Line.class),
                v.node("dek", Line.class),
                v.list("passages", Passage.class));
    }

    private static Roundup roundup(Values v) {
        return new Roundup(
                v.node("figure", Figure.class),
                v.node("headline", Line.class),
                v.node("dek", Line.class),
                v.list("entries", Entry.class),
                v.list("closing", Block.class));
    }

    private static Promotion promotion(Values v) {
        return new Promotion(
                v.node("heading", Line.class),
                v.text("sponsor"),
                v.node("figure", Figure.class),
                v.blocks(),
                v.text("callToAction"));
    }

    private static Label label(Values v) {
        return new Label(v.text("text"), new LabelKind(v.text("kind", LabelKind.OTHER.name())));
    }
}

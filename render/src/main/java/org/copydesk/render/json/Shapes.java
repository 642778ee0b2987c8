package org.copydesk.render.json;

import static org.copydesk.render.json.Property.Kind.EXTRA;
import static org.copydesk.render.json.Property.Kind.FLAG;
import static org.copydesk.render.json.Property.Kind.NODE;
import static org.copydesk.render.json.Property.Kind.NODES;
import static org.copydesk.render.json.Property.Kind.NUMBER;
import static org.copydesk.render.json.Property.Kind.TEXT;
import static org.copydesk.render.json.Property.Kind.TEXTS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The shapes of all nodes, and where each of them may stand. */
final class Shapes {

    /** Every shape there is. */
    static final List<Shape> ALL =
            List.of(
                    shape("issue", Issue.class, Shapes::issue)
                            .with("copydesk", NUMBER)
                            .with("metadata", NODE, Metadata.class)
                            .with("front", NODES, Block.class)
                            .with("letter", NODE, Letter.class)
                            .with("sections", NODES, Section.class)
                            .with("footer", NODE, Footer.class)
                            .build(),
                    shape("metadata", Metadata.class, Shapes::metadata)
                            .with("publication", TEXT)
                            .with("title", TEXT)
                            .with("number", TEXT)
                            .with("date", TEXT)
                            .with("authors", TEXTS)
                            .with("language", TEXT)
                            .with("url", TEXT)
                            .with("extra", EXTRA)
                            .build(),
                    shape("letter", Letter.class, Shapes::letter)
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
                                                    blocks(v),
                                                    v.list("items", Item.class)))
                            .with("title", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .with("items", NODES, Item.class)
                            .build(),
                    shape("footer", Footer.class, v -> new Footer(blocks(v)))
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("story", Story.class, Shapes::story)
                            .with("figure", NODE, Figure.class)
                            .with("headline", NODE, Line.class)
                            .with("byline", NODE, Line.class)
                            .with("dek", NODE, Line.class)
                            .with("passages", NODES, Passage.class)
                            .build(),
                    shape("roundup", Roundup.class, Shapes::roundup)
                            .with("figure", NODE, Figure.class)
                            .with("headline", NODE, Line.class)
                            .with("dek", NODE, Line.class)
                            .with("entries", NODES, Entry.class)
                            .with("closing", NODES, Block.class)
                            .build(),
                    shape("brief", Brief.class, v -> new Brief(v.line("headline"), blocks(v)))
                            .with("headline", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("promotion", Promotion.class, Shapes::promotion)
                            .with("heading", NODE, Line.class)
                            .with("sponsor", TEXT)
                            .with("figure", NODE, Figure.class)
                            .with("blocks", NODES, Block.class)
                            .with("callToAction", TEXT)
                            .build(),
                    shape(
                                    "passage",
                                    Passage.class,
                                    v -> new Passage(v.node("label", Label.class), blocks(v)))
                            .with("label", NODE, Label.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape("label", Label.class, Shapes::label)
                            .with("text", TEXT)
                            .with("kind", TEXT)
                            .build(),
                    shape("entry", Entry.class, v -> new Entry(v.line("title"), blocks(v)))
                            .with("title", NODE, Line.class)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    content("line", Line.class, Line::new),
                    shape(
                                    "list-item",
                                    ListItem.class,
                                    v ->
                                            new ListItem(
                                                    choice(v, "task", ListItem.Task.NONE),
                                                    blocks(v)))
                            .with("task", TEXT)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape(
                                    "table-row",
                                    TableRow.class,
                                    v ->
                                            new TableRow(
                                                    v.flag("header"),
                                                    v.list("cells", TableCell.class)))
                            .with("header", FLAG)
                            .with("cells", NODES, TableCell.class)
                            .build(),
                    shape(
                                    "table-cell",
                                    TableCell.class,
                                    v ->
                                            new TableCell(
                                                    choice(
                                                            v,
                                                            "alignment",
                                                            TableCell.Alignment.NONE),
                                                    inlines(v)))
                            .with("alignment", TEXT)
                            .with("content", NODES, Inline.class)
                            .build(),
                    content("paragraph", Paragraph.class, Paragraph::new),
                    shape(
                                    "heading",
                                    Heading.class,
                                    v -> new Heading(v.number("level", 0), inlines(v)))
                            .with("level", NUMBER)
                            .with("content", NODES, Inline.class)
                            .build(),
                    shape("list", ListBlock.class, Shapes::list)
                            .with("ordered", FLAG)
                            .with("start", NUMBER)
                            .with("loose", FLAG)
                            .with("items", NODES, ListItem.class)
                            .build(),
                    shape("figure", Figure.class, Shapes::figure)
                            .with("image", NODE, Image.class)
                            .with("target", TEXT)
                            .with("caption", NODES, Inline.class)
                            .build(),
                    shape("quote", Quote.class, v -> new Quote(blocks(v)))
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape(
                                    "code-block",
                                    CodeBlock.class,
                                    v -> new CodeBlock(v.text("language"), v.text("code")))
                            .with("language", TEXT)
                            .with("code", TEXT)
                            .build(),
                    shape("table", Table.class, v -> new Table(v.list("rows", TableRow.class)))
                            .with("rows", NODES, TableRow.class)
                            .build(),
                    shape("rule", Rule.class, v -> new Rule()).build(),
                    shape(
                                    "raw-block",
                                    RawBlock.class,
                                    v -> new RawBlock(v.text("format"), v.text("markup")))
                            .with("format", TEXT)
                            .with("markup", TEXT)
                            .build(),
                    shape("footnote", Footnote.class, v -> new Footnote(v.text("label"), blocks(v)))
                            .with("label", TEXT)
                            .with("blocks", NODES, Block.class)
                            .build(),
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
                                    v -> new Link(v.text("target"), v.text("title"), inlines(v)))
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

    private static final Map<String, Shape> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Shape::type, Function.identity()));

    private static final Map<String, Place> PLACES = places();

    private Shapes() {}

    static Optional<Shape> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * What may stand under a property, whatever it is a property of; empty if no property of that
     * name holds nodes.
     */
    static Optional<Place> under(String property) {
        return Optional.ofNullable(PLACES.get(property));
    }

    /** Where nodes of a type may stand, and nothing else. */
    static Place placeOf(Class<? extends Node> type) {
        var shapes = ALL.stream().filter(shape -> type.isAssignableFrom(shape.node())).toList();
        return shapes.size() == 1 ? Place.of(shapes.get(0)) : new Place(words(type), shapes);
    }

    private static String words(Class<?> type) {
        var name = type.getSimpleName().toLowerCase(Locale.ROOT);
        return (name.startsWith("i") ? "an " : "a ") + name;
    }

    private static Map<String, Place> places() {
        var shapes = new HashMap<String, List<Shape>>();
        var words = new HashMap<String, String>();
        for (Shape shape : ALL) {
            for (Property property : shape.properties()) {
                if (property.kind() == NODE || property.kind() == NODES) {
                    var place = placeOf(property.element().asSubclass(Node.class));
                    shapes.merge(property.name(), place.shapes(), Shapes::union);
                    words.putIfAbsent(property.name(), place.words());
                }
            }
        }
        var places = new HashMap<String, Place>();
        shapes.forEach(
                (name, allowed) ->
                        places.put(name, new Place(words.getOrDefault(name, ""), allowed)));
        return Map.copyOf(places);
    }

    private static List<Shape> union(List<Shape> some, List<Shape> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

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
                blocks(v),
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
                blocks(v),
                v.text("callToAction"));
    }

    private static Label label(Values v) {
        return new Label(v.text("text"), new LabelKind(v.text("kind", LabelKind.OTHER.name())));
    }

    private static ListBlock list(Values v) {
        return new ListBlock(
                v.flag("ordered"),
                v.number("start", 1),
                v.flag("loose"),
                v.list("items", ListItem.class));
    }

    private static Figure figure(Values v) {
        var image = v.node("image", Image.class).orElse(new Image("", "", ""));
        return new Figure(image, v.text("target"), v.list("caption", Inline.class));
    }

    private static List<Block> blocks(Values v) {
        return v.list("blocks", Block.class);
    }

    private static List<Inline> inlines(Values v) {
        return v.list("content", Inline.class);
    }

    private static <E extends Enum<E>> E choice(Values v, String name, E otherwise) {
        if (!v.has(name)) {
            return otherwise;
        }
        var text = v.text(name);
        var all = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "“"
                                                + name
                                                + "” is "
                                                + words(all)
                                                + ", not “"
                                                + text
                                                + "”"));
    }

    private static String words(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static ShapeBuilder shape(
            String type, Class<? extends Node> node, Function<Values, ? extends Node> builder) {
        return new ShapeBuilder(type, node, builder);
    }

    private static Shape content(
            String type,
            Class<? extends Node> node,
            Function<List<Inline>, ? extends Node> builder) {
        return shape(type, node, v -> builder.apply(inlines(v)))
                .with("content", NODES, Inline.class)
                .build();
    }
}

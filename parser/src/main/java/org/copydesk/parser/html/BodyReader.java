package org.copydesk.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through an article once and makes blocks of it; keeps its own stack, so depth is no matter.
 */
final class BodyReader {

    /** Lists and quotations inside more of them than these are read as if they were not. */
    private static final int MAX_DEPTH = 16;

    private final String source;
    private final Furniture furniture;
    private final Notes notes;
    private final UnaryOperator<String> targets;
    private final LineReader line;
    private final Flow flow;
    private final Deque<Step> open = new ArrayDeque<>();

    /** An element being read, what it is read as, and how much of it has been. */
    private static final class Step {

        private final Element element;
        private final Kind kind;
        private int read;

        Step(Element element, Kind kind) {
            this.element = element;
            this.kind = kind;
        }

        boolean isOver() {
            return read == element.childNodeSize();
        }

        Node next() {
            return element.childNode(read++);
        }
    }

    BodyReader(
            String source,
            Element article,
            Furniture furniture,
            Notes notes,
            SourceMap.Builder spans,
            UnaryOperator<String> targets) {
        this.source = source;
        this.furniture = furniture;
        this.notes = notes;
        this.targets = targets;
        line = new LineReader(source);
        flow = new Flow(line, spans, article);
        push(article, Kind.PLAIN);
    }

    List<SourceBlock> read() {
        while (!open.isEmpty()) {
            var step = open.element();
            if (step.isOver()) {
                open.pop();
                leave(step.element, step.kind);
            } else {
                visit(step.next());
            }
        }
        return flow.finish();
    }

    private void visit(Node node) {
        if (node instanceof TextNode text) {
            line.text(text);
        } else if (node instanceof Element element) {
            var kind = Kind.of(element);
            var reason = furniture.reasonAgainst(element, kind);
            if (isCheckbox(element, kind)) {
                task(element);
            } else if (reason == Reason.NONE) {
                enter(element, kind);
            } else {
                leaveOut(element, kind, reason);
            }
        }
    }

    /** What is hidden leaves no gap; anything else that stands on lines of its own does. */
    private void leaveOut(Element element, Kind kind, Reason reason) {
        notes.leftOut(element, reason);
        if (kind.isBlock() && reason != Reason.HIDDEN) {
            flow.boundary();
        }
    }

    private void push(Element element, Kind kind) {
        open.push(new Step(element, kind));
    }

    private void enter(Element element, Kind kind) {
        switch (kind) {
            case EMPHASIS, STRONG, STRIKETHROUGH, SUPERSCRIPT, SUBSCRIPT ->
                    mark(element, kind, "", "");
            case LINK -> link(element);
            case CODE -> code(element);
            case IMAGE -> line.leaf(PictureReader.read(element), element);
            case BREAK -> flow.lineBreak(element);
            case RULE -> flow.block(Form.RULE, new Rule(), element);
            case PREFORMATTED -> preformatted(element);
            case MEDIA -> media(element);
            case SILENT -> {}
            case PLAIN -> push(element, Kind.PLAIN);
            default -> block(element, kind);
        }
    }

    private void mark(Element element, Kind kind, String target, String title) {
        push(element, line.open(kind, target, title, element) ? kind : Kind.PLAIN);
    }

    private void link(Element element) {
        var target = targets.apply(element.attr("href").strip());
        if (target.isEmpty()) {
            push(element, Kind.PLAIN);
        } else {
            mark(element, Kind.LINK, target, PictureReader.line(element.attr("title")));
        }
    }

    private void code(Element element) {
        var words = PictureReader.line(element.wholeText());
        if (element.childrenSize() > 0 || words.isEmpty()) {
            push(element, Kind.PLAIN);
        } else {
            line.leaf(new Code(words), element);
        }
    }

    private void preformatted(Element element) {
        var code = element.wholeText();
        flow.boundary();
        if (Blanks.isVisible(code)) {
            var whole = code.endsWith("\n") ? code : code + "\n";
            flow.block(Form.OTHER, new CodeBlock(CodeLanguage.of(element), whole), element);
        }
    }

    private void media(Element element) {
        if (Hidden.isBeacon(element)) {
            notes.leftOut(element, Reason.BEACON);
        } else if (Media.hasContent(element)) {
            var markup = source.substring(Places.start(element), Places.end(element));
            flow.block(Form.OTHER, new RawBlock("html", markup), element);
        } else {
            notes.leftOut(element, Reason.EMPTY_FRAME);
        }
    }

    private void block(Element element, Kind kind) {
        int start = flow.open(element);
        var spans = flow.spans();
        var readAs = flow.depth() > MAX_DEPTH ? Kind.BLOCK : readAs(element, kind);
        switch (readAs) {
            case HEADING -> flow.heading(element.normalName().charAt(1) - '0');
            case LIST -> flow.push(list(element, start));
            case ITEM -> flow.push(new Frames.Item(spans, start));
            case QUOTE -> flow.push(new Frames.Quotation(spans, start));
            case FIGURE -> flow.push(figure(element, start));
            case CAPTION -> flow.push(new Frames.Caption(spans, start));
            case TABLE -> flow.push(new TableFrames.Rows(spans, start));
            case ROW -> flow.push(new TableFrames.Row(spans, start));
            case CELL -> flow.push(cell(element, start));
            default -> paragraph(element);
        }
        push(element, readAs);
    }

    /** Items, rows and cells are that only inside of what they belong to. */
    private Kind readAs(Element element, Kind kind) {
        var around = flow.frame();
        boolean own =
                switch (kind) {
                    case ITEM -> around instanceof Frames.Items;
                    case CAPTION -> around instanceof FigureFrame;
                    case TABLE -> Tables.isData(element);
                    case ROW -> around instanceof TableFrames.Rows;
                    case CELL -> around instanceof TableFrames.Row;
                    default -> true;
                };
        return own ? kind : Kind.BLOCK;
    }

    private Frame list(Element element, int start) {
        boolean ordered = element.normalName().equals("ol");
        return new Frames.Items(flow.spans(), start, ordered, numberOf(element.attr("start")));
    }

    private Frame figure(Element element, int start) {
        return new FigureFrame(flow.spans(), start, element.hasClass("placeholder"));
    }

    private static int numberOf(String attribute) {
        boolean number =
                !attribute.isEmpty()
                        && attribute.length() < 8
                        && attribute.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(attribute) : 1;
    }

    private Frame cell(Element element, int start) {
        boolean heads = element.normalName().equals("th");
        return new TableFrames.Cell(flow.spans(), start, heads, alignmentOf(element));
    }

    private static Alignment alignmentOf(Element element) {
        var align = element.attr("align");
        var name = align.isEmpty() ? Hidden.property(element, "text-align:") : align;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.NONE;
        };
    }

    private void paragraph(Element element) {
        if (element.normalName().equals("p") && flow.frame() instanceof Frames.Item item) {
            item.loosen();
        }
    }

    private static boolean isCheckbox(Element element, Kind kind) {
        return kind == Kind.CONTROL && element.attr("type").equalsIgnoreCase("checkbox");
    }

    private void task(Element element) {
        if (flow.frame() instanceof Frames.Item item) {
            item.task(element.hasAttr("checked"));
        } else {
            notes.leftOut(element, Reason.CONTROL);
        }
    }

    private void leave(Element element, Kind kind) {
        if (kind.isMark()) {
            line.close(element);
        } else if (kind.isBlock()) {
            switch (kind) {
                case LIST, ITEM, QUOTE, FIGURE, CAPTION, TABLE, ROW, CELL -> flow.pop(element);
                default -> {}
            }
            flow.close(element);
            if (kind == Kind.HEADING) {
                flow.heading(0);
            }
        }
    }
}

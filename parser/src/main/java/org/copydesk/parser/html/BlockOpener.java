package org.copydesk.parser.html;

import java.util.Locale;
import org.copydesk.model.TableCell.Alignment;
import org.jsoup.nodes.Element;

/** Tells what a block element is where it stands, and opens the frame for what it holds. */
final class BlockOpener {

    private final Flow flow;
    private final Notes notes;

    BlockOpener(Flow flow, Notes notes) {
        this.flow = flow;
        this.notes = notes;
    }

    /** Opens a block, and tells what it is read as. */
    Kind open(Element element, Kind kind) {
        int start = flow.open(element);
        var nested = readAs(element, kind);
        var readAs = isFrame(nested) && !flow.mayNest(start) ? Kind.BLOCK : nested;
        var spans = flow.spans();
        switch (readAs) {
            case HEADING -> flow.heading(element.normalName().charAt(1) - '0');
            case LIST -> flow.push(list(element, start));
            case ITEM -> flow.push(item(element, start));
            case QUOTE -> flow.push(new Frames.Quotation(spans, start));
            case FIGURE -> flow.push(figure(element, start));
            case CAPTION -> flow.push(new Frames.Caption(spans, start));
            case TABLE -> flow.push(new TableFrames.Rows(spans, start));
            case ROW -> flow.push(new TableFrames.Row(spans, start));
            case CELL -> flow.push(cell(element, start));
            default -> paragraph(element);
        }
        return readAs;
    }

    private static boolean isFrame(Kind kind) {
        return switch (kind) {
            case LIST, ITEM, QUOTE, FIGURE, CAPTION, TABLE, ROW, CELL -> true;
            default -> false;
        };
    }

    /** Items, rows and cells are that only inside of what they belong to. */
    private Kind readAs(Element element, Kind kind) {
        var around = flow.frame();
        boolean own =
                switch (kind) {
                    case ITEM -> around instanceof Frames.Items;
                    case CAPTION -> around instanceof FigureFrame || around.endsInPicture();
                    case TABLE -> Tables.isData(element);
                    case ROW -> around instanceof TableFrames.Rows;
                    case CELL -> around instanceof TableFrames.Row;
                    default -> true;
                };
        if (kind == Kind.BLOCK && Names.haveWord(element, "caption") && around.endsInPicture()) {
            return Kind.CAPTION;
        }
        return own ? kind : Kind.BLOCK;
    }

    private Frame list(Element element, int start) {
        boolean ordered = element.normalName().equals("ol");
        if (ordered && element.hasAttr("reversed")) {
            tellNumbering(element);
        }
        return new Frames.Items(flow.spans(), start, ordered, numberOf(element.attr("start"), 1));
    }

    private Frame item(Element element, int start) {
        int number = numberOf(element.attr("value"), -1);
        if (number >= 0 && !((Frames.Items) flow.frame()).count(number)) {
            tellNumbering(element);
        }
        return new Frames.Item(flow.spans(), start);
    }

    private void tellNumbering(Element element) {
        notes.leftOut(Reason.NUMBERING, Places.start(element), Places.startEnd(element));
    }

    private static int numberOf(String attribute, int otherwise) {
        boolean number =
                !attribute.isEmpty()
                        && attribute.length() < 8
                        && attribute.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(attribute) : otherwise;
    }

    private Frame figure(Element element, int start) {
        return new FigureFrame(flow.spans(), start, element.hasClass("placeholder"));
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
}

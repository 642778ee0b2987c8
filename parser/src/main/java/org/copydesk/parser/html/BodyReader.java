package org.copydesk.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through an article once and makes blocks of it; keeps its own stack, so depth is no matter.
 */
final class BodyReader {

    private final String source;
    private final Furniture furniture;
    private final Notes notes;
    private final UnaryOperator<String> targets;
    private final LineReader line;
    private final Flow flow;
    private final BlockOpener blocks;
    private final Deque<Step> open = new ArrayDeque<>();

    /** An element being read, what it is read as, and how much of it has been. */
    private static final class Step {

        private final Element element;
        private final Kind kind;

        /** Whether it is a block all of whose words are bold. */
        private final boolean bold;

        private int read;

        Step(Element element, Kind kind, boolean bold) {
            this.element = element;
            this.kind = kind;
            this.bold = bold;
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
            LineReader line,
            Flow flow,
            UnaryOperator<String> targets) {
        this.source = source;
        this.furniture = furniture;
        this.notes = notes;
        this.targets = targets;
        this.line = line;
        this.flow = flow;
        blocks = new BlockOpener(flow, notes);
        push(article, Kind.PLAIN);
    }

    List<SourceBlock> read() {
        while (!open.isEmpty()) {
            var step = open.element();
            if (step.isOver()) {
                open.pop();
                leave(step);
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
                enter(element, Type.of(element, kind));
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
        open.push(new Step(element, kind, false));
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
        element.children().forEach(this::inCode);
        if (Blanks.isVisible(code)) {
            if (line.isOpen(Kind.LINK)) {
                notes.leftOut(
                        Reason.LINK_AROUND_CODE, Places.start(element), Places.startEnd(element));
            }
            var whole = code.endsWith("\n") ? code : code + "\n";
            flow.block(Form.OTHER, new CodeBlock(CodeLanguage.of(element), whole), element);
        }
    }

    /** Code is words: what else stands in it is told. */
    private void inCode(Element element) {
        for (var inside : element.getAllElements()) {
            var kind = Kind.of(inside);
            if (kind == Kind.IMAGE || kind == Kind.MEDIA) {
                notes.leftOut(inside, Reason.PICTURE_IN_CODE);
            } else if (kind == Kind.LINK && !inside.attr("href").isBlank()) {
                notes.leftOut(Reason.LINK_IN_CODE, Places.start(inside), Places.startEnd(inside));
            }
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
        var readAs = blocks.open(element, kind);
        boolean bold =
                readAs == Kind.BLOCK
                        && Type.isBoldLine(element)
                        && line.open(Kind.STRONG, "", "", element);
        open.push(new Step(element, readAs, bold));
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

    private void leave(Step step) {
        var element = step.element;
        var kind = step.kind;
        if (kind.isMark()) {
            line.close(element);
        } else if (kind.isBlock()) {
            if (step.bold) {
                flow.boundary();
                line.close(element);
            }
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

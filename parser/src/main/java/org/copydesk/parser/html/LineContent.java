package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.InlineText;

/** Makes inline content of the pieces of a line: no empty marks, no text beside another text. */
final class LineContent {

    private final SourceMap.Builder spans;
    private final List<String> words;
    private final List<Inline> content = new ArrayList<>(4);
    private int start = Piece.WITH_ITS_CONTENT;
    private int end;

    /** Where the text at the end of the content begins. */
    private int lastStart;

    LineContent(SourceMap.Builder spans) {
        this(spans, new ArrayList<>());
    }

    private LineContent(SourceMap.Builder spans, List<String> words) {
        this.spans = spans;
        this.words = words;
    }

    List<Inline> content() {
        return content;
    }

    /** The words of the content, as {@link org.copydesk.parser.surface.InlineText} has them. */
    String words() {
        return words.size() == 1 ? words.get(0) : String.join("", words);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    LineContent addAll(List<Piece> pieces) {
        pieces.forEach(this::add);
        return this;
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Words run) {
            var text = run.text();
            if (!text.isEmpty()) {
                words.add(text);
                text(text, run.start, run.end);
            }
        } else if (piece instanceof Piece.Leaf leaf) {
            words.add(InlineText.of(List.of(leaf.node)));
            node(leaf.node, leaf.start, leaf.end);
        } else if (piece instanceof Piece.Mark mark) {
            if (mark.isLink() && mark.holdsLink) {
                addAll(spread(mark, mark.pieces));
            } else {
                mark(mark);
            }
        }
    }

    /** No link stands in another one: the words lead where the inner one does. */
    private static List<Piece> spread(Piece.Mark link, List<Piece> pieces) {
        var spread = new ArrayList<Piece>();
        var run = link.again();
        for (var piece : pieces) {
            if (!(piece instanceof Piece.Mark mark) || !mark.isLink() && !mark.holdsLink) {
                run.pieces.add(piece);
                continue;
            }
            spread.add(run);
            run = link.again();
            spread.add(mark.isLink() ? mark : mark.with(spread(link, mark.pieces)));
        }
        spread.add(run);
        return spread;
    }

    private void mark(Piece.Mark mark) {
        var inner = new LineContent(spans, words).addAll(mark.pieces);
        if (inner.content.isEmpty()) {
            return;
        }
        if (inner.content.size() == 1
                && inner.content.get(0) instanceof Text text
                && text.text().equals(" ")) {
            text(" ", inner.start, inner.end);
        } else {
            int from = mark.start == Piece.WITH_ITS_CONTENT ? inner.start : mark.start;
            node(marked(mark, inner.content), from, Math.max(inner.end, mark.end));
        }
    }

    private void text(String text, int from, int to) {
        int size = content.size();
        if (size > 0 && content.get(size - 1) instanceof Text before) {
            content.remove(size - 1);
            node(new Text(before.text() + text), lastStart, to);
        } else {
            node(new Text(text), from, to);
        }
    }

    private void node(Inline node, int from, int to) {
        content.add(spans.put(node, from, to));
        start = start == Piece.WITH_ITS_CONTENT ? from : start;
        lastStart = from;
        end = to;
    }

    private static Inline marked(Piece.Mark mark, List<Inline> content) {
        return switch (mark.kind) {
            case EMPHASIS -> new Emphasis(content);
            case STRONG -> new Strong(content);
            case STRIKETHROUGH -> new Strikethrough(content);
            case SUPERSCRIPT -> new Superscript(content);
            case SUBSCRIPT -> new Subscript(content);
            case LINK -> new Link(mark.target, mark.title, content);
            default -> throw new IllegalArgumentException("this marks nothing: " + mark.kind);
        };
    }

    /** Whether there is anything to read in a line, pictures left aside. */
    static boolean isVisible(List<Piece> pieces) {
        for (var piece : pieces) {
            boolean visible =
                    piece instanceof Piece.Words words && Blanks.isVisible(words.text())
                            || piece instanceof Piece.Leaf leaf && leaf.node instanceof Code
                            || piece instanceof Piece.Mark mark && isVisible(mark.pieces);
            if (visible) {
                return true;
            }
        }
        return false;
    }

    /** The pictures of a line that has nothing else. */
    static List<Picture> pictures(Piece.Mark line) {
        var found = new ArrayList<Picture>();
        collect(line, "", found);
        return found;
    }

    private static void collect(Piece.Mark mark, String target, List<Picture> found) {
        for (var piece : mark.pieces) {
            if (piece instanceof Piece.Leaf leaf && leaf.node instanceof Image image) {
                found.add(new Picture(image, target, leaf.start, leaf.end));
            } else if (piece instanceof Piece.Mark inner) {
                collect(inner, inner.isLink() ? inner.target : target, found);
            }
        }
    }

    /** A picture that stands alone, and where a click on it leads. */
    record Picture(Image image, String target, int start, int end) {}
}

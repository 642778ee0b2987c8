package org.copydesk.parser.inline;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;
import org.copydesk.parser.surface.InlineText;

/** Cuts inline content in two, so that a label or a title stands apart from the text behind it. */
public final class InlineSplitter {

    private final String source;
    private final SourceMap.Builder spans;

    /** A splitter for inline content of a source, whose places have been noted. */
    public InlineSplitter(String source, SourceMap.Builder spans) {
        this.source = source;
        this.spans = spans;
    }

    /** The offset in the source at which the content begins. */
    public int startOf(List<Inline> content) {
        return spans.spanOf(content.get(0)).start();
    }

    /** Where a node stands. */
    public Span spanOf(Inline inline) {
        return spans.spanOf(inline);
    }

    /** The offset in the source behind the given number of characters of the content. */
    public int offsetOf(List<Inline> content, int characters) {
        int left = characters;
        int at = 0;
        for (int i = 0; i < content.size(); i++) {
            var inline = content.get(i);
            var span = spans.spanOf(inline);
            int length = InlineText.length(inline);
            if (left <= length) {
                return offsetIn(inline, span, left, length);
            }
            left -= length;
            at = span.end();
        }
        return at;
    }

    private int offsetIn(Inline inline, Span span, int left, int length) {
        if (left == length) {
            return span.end();
        } else if (inline instanceof Text text) {
            return SourceOffsets.advance(source, span, text.text(), left);
        } else if (inline instanceof Code code) {
            return SourceOffsets.advance(source, span, code.code(), left);
        }
        var content = contentOf(inline);
        // An alternative text has no parts of its own.
        return content.isEmpty() ? span.start() : offsetOf(content, left);
    }

    /** The content up to a character of its text. */
    public List<Inline> head(List<Inline> content, int end) {
        var head = new ArrayList<Inline>();
        int left = end;
        for (var inline : content) {
            int length = InlineText.length(inline);
            if (left > 0 && length <= left) {
                head.add(inline);
            } else if (left > 0 && isDivisible(inline)) {
                head.add(cut(inline, 0, 0, left));
            }
            left -= length;
        }
        return head;
    }

    /** The content from a character of its text. */
    public List<Inline> tail(List<Inline> content, int start) {
        return tail(content, start, start);
    }

    /**
     * The content from a character of its text, behind blanks that are left out.
     *
     * @param gap where the blanks begin; what has no words is not left out with them
     */
    public List<Inline> tail(List<Inline> content, int gap, int start) {
        var tail = new ArrayList<Inline>(content.size());
        int at = 0;
        for (int i = 0; i < content.size(); i++) {
            var inline = content.get(i);
            int length = InlineText.length(inline);
            if (at >= start || length == 0 && at >= gap) {
                tail.add(inline);
            } else if (at + length > start) {
                tail.add(cut(inline, Math.max(0, gap - at), start - at, length));
            } else if (at + length > gap) {
                wordless(inline, at, gap, tail);
            }
            at += length;
        }
        return tail;
    }

    /** Keeps of what is left out all that has no words. */
    private static void wordless(Inline inline, int start, int gap, List<Inline> tail) {
        int at = start;
        for (var child : contentOf(inline)) {
            int length = InlineText.length(child);
            if (length > 0) {
                wordless(child, at, gap, tail);
            } else if (at >= gap) {
                tail.add(child);
            }
            at += length;
        }
    }

    private Inline cut(Inline inline, int gap, int from, int to) {
        var whole = spans.spanOf(inline);
        int length = InlineText.length(inline);
        var part = part(inline, gap, from, to);
        int start = from == 0 ? whole.start() : startOf(part, inline, from);
        int end = offsetIn(inline, whole, to, length);
        return spans.put(part, new Span(start, end));
    }

    private int startOf(Inline part, Inline inline, int from) {
        return part.children().isEmpty()
                ? offsetIn(inline, spans.spanOf(inline), from, InlineText.length(inline))
                : startOf(contentOf(part));
    }

    /** A picture stays whole, also where its alternative text looks like a label. */
    private static boolean isDivisible(Inline inline) {
        return inline instanceof Text || inline instanceof Code || !inline.children().isEmpty();
    }

    private Inline part(Inline inline, int gap, int from, int to) {
        if (inline instanceof Text text) {
            return new Text(text.text().substring(from, to));
        } else if (inline instanceof Code code) {
            return new Code(code.code().substring(from, to));
        }
        return withContent(inline, tail(head(contentOf(inline), to), gap, from));
    }

    static List<Inline> contentOf(Inline inline) {
        var content = new ArrayList<Inline>();
        inline.children().forEach(child -> content.add((Inline) child));
        return content;
    }

    static Inline withContent(Inline inline, List<Inline> content) {
        if (inline instanceof Strong) {
            return new Strong(content);
        } else if (inline instanceof Emphasis) {
            return new Emphasis(content);
        } else if (inline instanceof Link link) {
            return new Link(link.target(), link.title(), content);
        } else if (inline instanceof Strikethrough) {
            return new Strikethrough(content);
        } else if (inline instanceof Superscript) {
            return new Superscript(content);
        } else if (inline instanceof Subscript) {
            return new Subscript(content);
        }
        return inline;
    }
}

package org.copydesk.parser;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Promotion;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;

/** All that was read of a source, a line a node: what it is, where it stands, what it says. */
final class Tree {

    private final ParsedIssue parsed;
    private final StringBuilder out = new StringBuilder();

    private Tree(ParsedIssue parsed) {
        this.parsed = parsed;
    }

    static String of(ParsedIssue parsed) {
        var tree = new Tree(parsed);
        tree.add(parsed.issue(), "");
        parsed.diagnostics().forEach(tree::add);
        return tree.out.toString();
    }

    private void add(Node node, String indent) {
        var place = parsed.sourceMap().spanOf(node).map(this::place).orElse("nowhere");
        var line = indent + node.getClass().getSimpleName() + " " + place + " " + words(node);
        out.append(line.stripTrailing()).append('\n');
        node.children().forEach(child -> add(child, indent + "  "));
    }

    private void add(Diagnostic said) {
        var place = place(said.span());
        out.append(said.severity().word()).append(' ').append(place).append(' ');
        out.append(said.code()).append(": ").append(said.message()).append('\n');
        said.fixes().forEach(this::add);
    }

    private void add(Fix fix) {
        var edits =
                fix.edits().stream()
                        .map(edit -> place(edit.span()) + " " + quoted(edit.replacement()))
                        .collect(Collectors.joining(", "));
        out.append("  ").append(fix.safety()).append(' ').append(fix.title());
        out.append(": ").append(edits).append('\n');
    }

    private String place(Span span) {
        var source = parsed.source();
        return source.position(span.start()) + "-" + source.position(span.end());
    }

    private static String quoted(String... words) {
        return Arrays.stream(words)
                .map(word -> "“" + word.replace("\n", "⏎").replace("\u00A0", "⍽") + "”")
                .collect(Collectors.joining(" "));
    }

    /** What a node says itself, its children aside. */
    private static String words(Node node) {
        if (node instanceof Text text) {
            return quoted(text.text());
        } else if (node instanceof Label label) {
            return label.kind() + " " + quoted(label.text());
        } else if (node instanceof Promotion promotion) {
            return quoted(promotion.sponsor(), promotion.callToAction());
        } else if (node instanceof Letter letter) {
            return letter.signOff().size() + " " + letter.signature().size();
        } else if (node instanceof Metadata metadata) {
            return metadata.toString().replaceFirst("^Metadata", "");
        } else if (node instanceof ListItem || node instanceof ListBlock) {
            return list(node);
        } else if (node instanceof TableCell cell) {
            return cell.alignment().toString();
        } else if (node instanceof TableRow row) {
            return row.header() ? "header" : "";
        }
        return node.children().isEmpty() ? leaf(node) : branch(node);
    }

    private static String list(Node node) {
        if (node instanceof ListBlock list) {
            return (list.ordered() ? "from " + list.start() : "bullets")
                    + (list.loose() ? " loose" : "");
        }
        return ((ListItem) node).task() == ListItem.Task.NONE
                ? ""
                : ((ListItem) node).task().toString();
    }

    private static String branch(Node node) {
        if (node instanceof Link link) {
            return quoted(link.target(), link.title());
        } else if (node instanceof Figure figure) {
            return quoted(figure.target());
        } else if (node instanceof Heading heading) {
            return Integer.toString(heading.level());
        }
        return node instanceof Footnote note ? quoted(note.label()) : "";
    }

    private static String leaf(Node node) {
        if (node instanceof Image image) {
            return quoted(image.source(), image.alternative(), image.title());
        } else if (node instanceof Code code) {
            return quoted(code.code());
        } else if (node instanceof CodeBlock block) {
            return quoted(block.language(), block.code());
        } else if (node instanceof RawBlock raw) {
            return quoted(raw.format(), raw.markup());
        } else if (node instanceof RawInline raw) {
            return quoted(raw.format(), raw.markup());
        }
        return node instanceof FootnoteMark mark ? quoted(mark.label()) : branch(node);
    }
}

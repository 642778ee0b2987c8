package org.copydesk.examples.orgmode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;

/** Reads what stands in a line or a paragraph. */
final class OrgInlines {

    private static final Pattern MARK =
            Pattern.compile(
                    "\\[\\[([^\\[\\]\\v]+)](?:\\[([^\\[\\]]+)])?]"
                            + "|(?<![\\w*/+=~])([*/+=~])(?=\\S)([^\\v]*?\\S)\\3(?![\\w*/+=~])");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp)");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

    private final String source;
    private final SourceMap.Builder spans;

    OrgInlines(String source, SourceMap.Builder spans) {
        this.source = source;
        this.spans = spans;
    }

    List<Inline> read(int start, int end) {
        var row = new ArrayList<Inline>();
        var mark = MARK.matcher(source).region(start, end).useTransparentBounds(true);
        int done = start;
        while (mark.find()) {
            text(done, mark.start(), row);
            row.add(spans.put(marked(mark), mark.start(), mark.end()));
            done = mark.end();
        }
        text(done, end, row);
        return row;
    }

    private void text(int start, int end, List<Inline> row) {
        if (start < end) {
            var words = LINE_END.matcher(source.substring(start, end)).replaceAll(" ");
            row.add(spans.put(new Text(words), start, end));
        }
    }

    private Inline marked(Matcher mark) {
        if (mark.group(1) != null) {
            return link(mark);
        }
        var words = mark.group(4);
        return switch (mark.group(3)) {
            case "*" -> new Strong(read(mark.start(4), mark.end(4)));
            case "/" -> new Emphasis(read(mark.start(4), mark.end(4)));
            case "+" -> new Strikethrough(read(mark.start(4), mark.end(4)));
            default -> new Code(words);
        };
    }

    private Inline link(Matcher mark) {
        var target = mark.group(1);
        boolean described = mark.group(2) != null;
        if (!described && PICTURE.matcher(target).matches()) {
            return new Image(target, "", "");
        }
        int group = described ? 2 : 1;
        return new Link(target, "", read(mark.start(group), mark.end(group)));
    }
}

package org.copydesk.examples.orgmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.SourceBlock;

/** Makes blocks of the lines of one source. */
final class OrgReader {

    private static final Pattern HEADLINE = Pattern.compile("(\\*+) +");
    private static final Pattern KEYWORD = Pattern.compile("#\\+(\\w+):[ \\t]*(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-+]|(\\d{1,9})[.)]) +");
    private static final Pattern RULE = Pattern.compile("-{5,}[ \\t]*");
    private static final Pattern OPEN = Pattern.compile("(?i)#\\+begin_(\\w+)[ \\t]*(.*)");
    private static final Pattern COMMENT = Pattern.compile("#(?: .*|\\+.*)?");

    /** One line without its end, and where it stands. */
    private record Line(int start, int end, String text) {
        boolean is(Pattern whole) {
            return whole.matcher(text).matches();
        }

        Matcher opens(Pattern opening) {
            return opening.matcher(text);
        }
    }

    private final SourceMap.Builder spans = SourceMap.builder();
    private final Metadata.Builder metadata = Metadata.builder();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final String source;
    private final OrgInlines inlines;
    private Metadata said = Metadata.EMPTY;
    private int at;

    OrgReader(String source) {
        this.source = source;
        inlines = new OrgInlines(source, spans);
        var line = Pattern.compile("[^\\r\\n]*(?:\\R|\\z)").matcher(source);
        while (line.find()) {
            var text = line.group().replaceAll("[\\r\\n]", "");
            lines.add(new Line(line.start(), line.start() + text.length(), text));
        }
    }

    /** What the keywords at the top say; there after the blocks have been read. */
    Metadata metadata() {
        return said;
    }

    SourceMap.Builder spans() {
        return spans;
    }

    List<SourceBlock> blocks() {
        int keywords = 0;
        while (at < lines.size() && keyword(lines.get(at))) {
            keywords = lines.get(at++).end();
        }
        said = spans.put(metadata.build(), 0, keywords);
        while (at < lines.size()) {
            if (lines.get(at).text().isBlank()) {
                at++;
            } else {
                block(lines.get(at));
            }
        }
        return blocks;
    }

    private boolean keyword(Line line) {
        var keyword = line.opens(KEYWORD);
        if (!keyword.matches()) {
            return false;
        }
        var value = keyword.group(2).strip();
        var name = keyword.group(1).toLowerCase(Locale.ROOT);
        switch (name) {
            case "title" -> metadata.title(value);
            case "author" -> metadata.author(value);
            case "language" -> metadata.language(value);
            case "date" ->
                    IssueTitle.dateIn(value)
                            .ifPresentOrElse(metadata::date, () -> metadata.extra(name, value));
            default -> metadata.extra(name, value);
        }
        return true;
    }

    private void block(Line line) {
        var open = line.opens(OPEN);
        var headline = line.opens(HEADLINE);
        if (headline.lookingAt()) {
            headline(line, headline);
        } else if (open.matches() && closes(open.group(1)) > at) {
            enclosed(line, open.group(1).toLowerCase(Locale.ROOT), open.group(2).strip());
        } else if (line.is(RULE)) {
            add(Form.SEPARATOR, new Rule(), at);
        } else if (line.is(COMMENT)) {
            add(Form.OTHER, new RawBlock("org", line.text()), at);
        } else if (line.opens(ITEM).lookingAt()) {
            list(line);
        } else {
            words(line.start(), wrappedTo(at));
        }
    }

    private void headline(Line line, Matcher stars) {
        var words = inlines.read(line.start() + stars.end(), line.end());
        int level = Math.min(stars.end(1), 6);
        blocks.add(
                SourceBlock.heading(
                        level, InlineText.of(words), words, 1, line.start(), line.end()));
        at++;
    }

    /** The line that closes a block opened here, or -1. */
    private int closes(String name) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (lines.get(i).text().strip().equalsIgnoreCase("#+end_" + name)) {
                return i;
            }
        }
        return -1;
    }

    private void enclosed(Line line, String name, String language) {
        int last = closes(name);
        var inside = source.substring(lines.get(at + 1).start(), lines.get(last).start());
        switch (name) {
            case "src", "example" -> add(Form.OTHER, new CodeBlock(language, inside), last);
            case "quote" -> {
                int start = lines.get(at + 1).start();
                int end = Math.max(start, lines.get(last - 1).end());
                add(Form.OTHER, new Quote(List.of(paragraph(start, end))), last);
            }
            default -> {
                var raw = source.substring(line.start(), lines.get(last).end());
                add(Form.OTHER, new RawBlock("org", raw), last);
            }
        }
    }

    private void add(Form form, Block block, int last) {
        int start = lines.get(at).start();
        int end = lines.get(last).end();
        blocks.add(SourceBlock.of(form, spans.put(block, start, end), 1, start, end));
        at = last + 1;
    }

    private void list(Line first) {
        var items = new ArrayList<ListItem>();
        int start = at;
        var number = first.opens(ITEM);
        boolean ordered = number.lookingAt() && number.group(1) != null;
        int last = at;
        while (at < lines.size() && lines.get(at).opens(ITEM).lookingAt()) {
            var line = lines.get(at);
            var marker = line.opens(ITEM);
            marker.lookingAt();
            last = wrappedTo(at);
            int end = lines.get(last).end();
            var words = paragraph(line.start() + marker.end(), end);
            items.add(spans.put(new ListItem(List.of(words)), line.start(), end));
            at = last + 1;
        }
        int from = ordered ? Integer.parseInt(number.group(1)) : 1;
        at = start;
        add(Form.LIST, new ListBlock(ordered, from, false, items), last);
    }

    /** The last line of the paragraph that begins on a line. */
    private int wrappedTo(int first) {
        int last = first;
        while (last + 1 < lines.size() && goesOn(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(Line line) {
        return !line.text().isBlank()
                && !line.is(COMMENT)
                && !line.is(RULE)
                && !line.opens(HEADLINE).lookingAt()
                && !line.opens(ITEM).lookingAt();
    }

    private void words(int start, int last) {
        int end = lines.get(last).end();
        var words = inlines.read(start, end);
        if (words.size() == 1 && words.get(0) instanceof Image image) {
            add(Form.FIGURE, new Figure(image, "", List.of()), last);
            return;
        }
        blocks.add(SourceBlock.paragraph(InlineText.of(words), words, 1, start, end));
        at = last + 1;
    }

    private Paragraph paragraph(int start, int end) {
        return spans.put(new Paragraph(inlines.read(start, end)), start, end);
    }
}

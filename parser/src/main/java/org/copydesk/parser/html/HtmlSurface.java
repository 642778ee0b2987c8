package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.Dateline;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.SourceBlock;
import org.copydesk.parser.surface.Surface;
import org.copydesk.parser.surface.TitleContent;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML, whole pages and fragments.
 *
 * <p>Of a page only the article is read; what is left out is told in notes.
 */
public final class HtmlSurface implements Surface {

    /** By the name of the file one can be surer than by the content. */
    private static final int NAMED = 90;

    private static final int OPENED = 80;

    /** Lists and quotations inside more of them than these are read as if they were not. */
    private static final int MAX_BLOCK_DEPTH = 16;

    /** Marks inside more marks than these mark nothing. */
    private static final int MAX_MARK_DEPTH = 24;

    private final UnaryOperator<String> targets;
    private final Limits limits;

    /** A surface that changes the targets of links. */
    public HtmlSurface(UnaryOperator<String> targets, Limits limits) {
        this.targets = targets;
        this.limits = limits;
    }

    @Override
    public Notation notation() {
        return Notation.HTML;
    }

    @Override
    public int confidence(SourceText source) {
        return isNamed(source.name()) ? NAMED : Opening.isHtml(source.text()) ? OPENED : 0;
    }

    private static boolean isNamed(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public Reading read(SourceText source) {
        var text = source.text();
        var page = parse(text);
        boolean whole = Pages.isWhole(page);
        var article = ArticleFinder.find(page);
        var preview = Preview.of(page);
        var notes = new Notes(text, preview);
        new Beside(notes, new Furniture(true)).note(page, article.element());
        var furniture = new Furniture(whole && !article.found());
        var spans = SourceMap.builder();
        var blockNesting = new NestingLimit(Math.min(MAX_BLOCK_DEPTH, limits.nesting()));
        var markNesting = new NestingLimit(Math.min(MAX_MARK_DEPTH, limits.nesting()));
        var line = new LineReader(text, markNesting);
        var flow = new Flow(line, spans, article.element(), blockNesting);
        var body = new BodyReader(text, article.element(), furniture, notes, line, flow, targets);
        var metadata = preview.with(HeadReader.read(page, article));
        var lines = new TypedLists(text, spans).read(body.read());
        var read = HeadingLines.join(lines, spans);
        boolean headed = whole && isHeaded(read, metadata);
        var blocks = headed ? read.subList(1, read.size()) : read;
        var told = headed ? TitleContent.in(read.get(0).content(), metadata) : metadata;
        var named = whole ? told : named(told, read);
        var titled = IssueTitle.complete(named, source.name());
        var completed = whole && titled.date().isEmpty() ? dated(titled, read) : titled;
        var diagnostics = new ArrayList<>(notes.diagnostics());
        diagnostics.addAll(blockNesting.diagnostics());
        diagnostics.addAll(markNesting.diagnostics());
        return new Reading(completed, blocks, spans, true, diagnostics);
    }

    /** A fragment may begin with a heading that is nothing but a name and a number or a day. */
    private static Metadata named(Metadata metadata, List<SourceBlock> blocks) {
        boolean named =
                !blocks.isEmpty()
                        && blocks.get(0).form() == Form.HEADING
                        && !IssueTitle.publicationIn(blocks.get(0).text()).isEmpty();
        return named ? metadata.toBuilder().title(blocks.get(0).text()).build() : metadata;
    }

    private static Metadata dated(Metadata metadata, List<SourceBlock> blocks) {
        return Dateline.in(blocks)
                .map(day -> metadata.toBuilder().date(day).build())
                .orElse(metadata);
    }

    private static Document parse(String text) {
        // A byte order mark is white space to no parser, so it would begin the body.
        var marked = text.startsWith("\uFEFF") ? ' ' + text.substring(1) : text;
        return Parser.htmlParser().setTrackPosition(true).parseInput(marked, "");
    }

    /** The heading that gives the title of the issue is no headline in it. */
    private static boolean isHeaded(List<SourceBlock> blocks, Metadata metadata) {
        return !blocks.isEmpty()
                && blocks.get(0).form() == Form.HEADING
                && blocks.get(0).text().strip().equalsIgnoreCase(metadata.title());
    }
}

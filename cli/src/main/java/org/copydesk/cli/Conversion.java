package org.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.render.HtmlRenderer;
import org.copydesk.render.Loss;
import org.copydesk.render.MarkdownRenderer;
import org.copydesk.render.Renderer;
import org.copydesk.render.TextRenderer;
import org.copydesk.render.json.JsonRenderer;

/** An issue in another form. */
final class Conversion implements Product {

    private final Target target;
    private final boolean reportsLosses;
    private final TextRenderer text = new TextRenderer();
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final HtmlRenderer html;
    private final JsonRenderer json;

    Conversion(Target target, boolean fragment, boolean positions, boolean reportsLosses) {
        this.target = target;
        this.reportsLosses = reportsLosses;
        html = HtmlRenderer.builder().fragment(fragment).build();
        json = JsonRenderer.builder().positions(positions).build();
    }

    @Override
    public byte[] of(ParsedIssue issue) {
        return switch (target) {
            case JSON -> utf8(json.render(issue));
            case MARKDOWN -> utf8(markdown.render(issue.issue()));
            case HTML -> utf8(html.render(issue.issue()));
            case TEXT -> text(issue);
        };
    }

    /** The text of a text is its source, to the byte: it stays in its own charset. */
    private byte[] text(ParsedIssue issue) {
        var words = text.render(issue);
        return isText(issue) ? encoded(words, issue.source().encoding()) : utf8(words);
    }

    /** A repair may bring in a letter that the charset lacks. */
    private static byte[] encoded(String text, Encoding encoding) {
        var bytes = encoding.encode(text);
        return SourceText.decode("", bytes, encoding).text().equals(text) ? bytes : utf8(text);
    }

    @Override
    public List<Loss> losses(ParsedIssue issue) {
        if (!reportsLosses || (target == Target.TEXT && isText(issue))) {
            return List.of();
        }
        return renderer().losses(issue.issue());
    }

    private Renderer renderer() {
        return switch (target) {
            case JSON -> json;
            case MARKDOWN -> markdown;
            case HTML -> html;
            case TEXT -> text;
        };
    }

    private static boolean isText(ParsedIssue issue) {
        return issue.notation().equals(Notation.TEXT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

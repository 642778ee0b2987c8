package org.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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

/**
 * An issue in another form.
 *
 * @param renderer knows the form, and what it can't carry
 * @param writing gives the output as bytes of a file
 * @param reportsLosses whether anybody wants to know what the output does not carry
 */
record Conversion(Renderer renderer, Function<ParsedIssue, byte[]> writing, boolean reportsLosses)
        implements Product {

    /**
     * The conversion to a target, losses unreported; the options of other targets do not matter.
     */
    static Conversion to(Target target, boolean fragment, boolean positions) {
        return switch (target) {
            case JSON -> toJson(JsonRenderer.builder().positions(positions).build());
            case MARKDOWN -> toUtf8(new MarkdownRenderer());
            case HTML -> toUtf8(HtmlRenderer.builder().fragment(fragment).build());
            case TEXT -> toText(new TextRenderer());
        };
    }

    /** The same conversion, with its losses reported or not. */
    Conversion reportingLosses(boolean wanted) {
        return new Conversion(renderer, writing, wanted);
    }

    private static Conversion toUtf8(Renderer renderer) {
        return new Conversion(renderer, issue -> utf8(renderer.render(issue.issue())), false);
    }

    private static Conversion toJson(JsonRenderer renderer) {
        return new Conversion(renderer, issue -> utf8(renderer.render(issue)), false);
    }

    /** The text of a text is its source, to the byte: it stays in its own charset. */
    private static Conversion toText(TextRenderer renderer) {
        return new Conversion(
                renderer,
                issue -> {
                    var text = renderer.render(issue);
                    return isText(issue) ? encoded(text, issue.source().encoding()) : utf8(text);
                },
                false);
    }

    /** A repair may bring in a letter that the charset lacks. */
    private static byte[] encoded(String text, Encoding encoding) {
        var bytes = encoding.encode(text);
        return SourceText.decode("", bytes, encoding).text().equals(text) ? bytes : utf8(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isText(ParsedIssue issue) {
        return issue.notation().equals(Notation.TEXT);
    }

    @Override
    public byte[] of(ParsedIssue issue) {
        return writing.apply(issue);
    }

    @Override
    public List<Loss> losses(ParsedIssue issue) {
        boolean staysAsItIs = renderer instanceof TextRenderer && isText(issue);
        return !reportsLosses || staysAsItIs ? List.of() : renderer.losses(issue.issue());
    }
}

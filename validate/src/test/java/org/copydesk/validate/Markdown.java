package org.copydesk.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;

/** Puts together an issue of one paragraph with links and pictures, as a Markdown surface would. */
final class Markdown {

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private Markdown() {}

    static ParsedIssue of(String text) {
        var spans = SourceMap.builder();
        var content = new ArrayList<Inline>();
        var link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            words(text, done, link.start(), spans, content);
            var words = new ArrayList<Inline>();
            words(text, link.start(2), link.end(2), spans, words);
            Inline node =
                    link.group(1).isEmpty()
                            ? new Link(link.group(3), "", words)
                            : new Image(link.group(3), link.group(2), "");
            content.add(spans.put(node, link.start(), link.end()));
            done = link.end();
        }
        words(text, done, text.length(), spans, content);
        var paragraph = spans.put(new Paragraph(content), 0, text.length());
        var passage =
                spans.put(new Passage(Optional.empty(), List.of(paragraph)), 0, text.length());
        var story = spans.put(Story.builder().passage(passage).build(), 0, text.length());
        var section =
                spans.put(
                        new Section(Optional.empty(), List.of(), List.of(story)), 0, text.length());
        var issue = spans.put(Issue.builder().section(section).build(), 0, text.length());
        return new ParsedIssue(
                SourceText.of("draft.md", text),
                Notation.MARKDOWN,
                issue,
                spans.build(),
                List.of());
    }

    private static void words(
            String text, int from, int to, SourceMap.Builder spans, List<Inline> content) {
        if (to > from) {
            content.add(spans.put(new Text(text.substring(from, to)), from, to));
        }
    }
}

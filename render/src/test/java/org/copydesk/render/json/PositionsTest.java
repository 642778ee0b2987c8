package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private final JsonRenderer renderer =
            JsonRenderer.builder().compact(true).positions(true).build();

    @Test
    void nodesSayWhereTheyStandIfTheyAreInTheSource() {
        var parsed = parsed();
        assertThat(renderer.render(parsed))
                .isEqualTo(
                        """
                        {"copydesk":1,"type":"issue","span":[0,8],"line":1,"column":1,"front":[\
                        {"type":"paragraph","span":[4,8],"line":2,"column":1,"content":[\
                        {"type":"text","span":[5,7],"line":2,"column":2,"text":"bc"}]},{"type":"rule"}]}
                        """);
    }

    @Test
    void positionsAreNotRead() {
        assertThat(new JsonReader().read(renderer.render(parsed()))).isEqualTo(parsed().issue());
    }

    @Test
    void withoutTheOptionThereAreNone() {
        var plain = new JsonRenderer();
        assertThat(plain.render(parsed())).isEqualTo(plain.render(parsed().issue()));
    }

    private static ParsedIssue parsed() {
        var map = SourceMap.builder();
        var text = map.put(new Text("bc"), 5, 7);
        var paragraph = map.put(new Paragraph(List.of(text)), 4, 8);
        var issue = map.put(Issue.builder().front(paragraph).front(new Rule()).build(), 0, 8);
        return new ParsedIssue(
                SourceText.of("a \r\nxbcx"), Notation.TEXT, issue, map.build(), List.of());
    }
}

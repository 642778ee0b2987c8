package org.copydesk.parser.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Code;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;

class InlinePlacesTest {

    private static final String SOURCE = "a &amp; *b **c***`d`![e f](g)h";

    private final SourceMap.Builder spans = SourceMap.builder(8);

    private Inline put(Inline inline, String source) {
        int start = SOURCE.indexOf(source);
        return spans.put(inline, start, start + source.length());
    }

    /** “a & b cde fh”. */
    private List<Inline> content() {
        var strong = put(new Strong(List.of(put(new Text("c"), "c"))), "**c**");
        var inner = List.of(put(new Text("b "), "b "), strong);
        return List.of(
                put(new Text("a & "), "a &amp; "),
                put(new Emphasis(inner), "*b **c***"),
                put(new Code("d"), "`d`"),
                put(new Image("g", "e f", ""), "![e f](g)"),
                put(new Text("h"), "h"));
    }

    @Test
    void aPlaceIsBehindSoManyCharacters() {
        var places = new InlinePlaces(SOURCE, spans, content());
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12).stream().map(places::behind))
                .containsExactly(1, 2, 7, 8, 10, 11, 17, 20, 20, 29, 30);
    }

    @Test
    void itIsTheSameInAnyOrder() {
        var places = new InlinePlaces(SOURCE, spans, content());
        var splitter = new InlineSplitter(SOURCE, spans);
        var content = content();
        for (int characters = 12; characters > 0; characters--) {
            assertThat(places.behind(characters))
                    .as("behind %d", characters)
                    .isEqualTo(splitter.offsetOf(content, characters));
        }
    }
}

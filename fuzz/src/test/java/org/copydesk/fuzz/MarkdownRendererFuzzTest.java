package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.MarkdownRenderer;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererFuzzTest {

    private static final NewsletterParser PARSER =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    static Stream<byte[]> sources() {
        return Laws.sources();
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest(maxDuration = "")
    void whatIsReadFromMarkdownAndCanBeCarriedIsReadAgain(byte[] data) {
        var issue = PARSER.parse(Laws.text(data)).issue();
        Laws.checkWriting(renderer, issue);
        if (renderer.losses(issue).isEmpty()) {
            var markdown = renderer.render(issue);
            assertThat(PARSER.parse(markdown).issue()).as(markdown).isEqualTo(issue);
        }
    }
}

package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.render.json.UnreadableIssueException;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderFuzzTest {

    static Stream<byte[]> sources() {
        var markdown = NewsletterParser.builder().notation(Notation.MARKDOWN).build();
        var json = new JsonRenderer().render(markdown.parse(Samples.MARKDOWN).issue());
        return Stream.of(Samples.JSON, json).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest(maxDuration = "")
    void anyTextIsAnIssueOrRefused(byte[] data) {
        Issue issue;
        try {
            issue = new JsonReader().read(Laws.text(data));
        } catch (UnreadableIssueException refused) {
            return;
        }
        Laws.checkJson(issue);
    }
}

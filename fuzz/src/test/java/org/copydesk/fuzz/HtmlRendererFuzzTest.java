package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.render.HtmlRenderer;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererFuzzTest {

    static Stream<byte[]> sources() {
        return Laws.sources();
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest(maxDuration = "")
    void anyIssueIsWritten(byte[] data) {
        Laws.checkWriting(new HtmlRenderer(), new IssueMaker(data).issue());
    }
}

package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownSurfaceFuzzTest {

    static Stream<byte[]> sources() {
        return Laws.sources();
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest(maxDuration = "")
    void anySourceIsRead(byte[] data) {
        Laws.checkJson(Laws.checkReading(Notation.MARKDOWN, data).issue());
    }
}

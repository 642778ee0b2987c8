package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.render.json.JsonRenderer;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRendererFuzzTest {

    static Stream<byte[]> sources() {
        return Laws.sources();
    }

    @MethodSource("sources")
    @FuzzTest(maxDuration = "")
    void anyIssueIsReadAgain(byte[] data) {
        var issue = new IssueMaker(data).issue();
        Laws.checkWriting(new JsonRenderer(), issue);
        Laws.checkJson(issue);
    }
}

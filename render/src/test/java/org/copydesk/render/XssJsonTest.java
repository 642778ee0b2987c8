package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text breaks out of JSON, nor out of the script of a page that JSON is put into. */
@Tag("slow")
class XssJsonTest {

    private static final List<XssPayload> PAYLOADS = XssPayload.all();

    private static final Renderer JSON = JsonRenderer.builder().compact(true).build();

    @Test
    void everyTextIsReadAsItWas() {
        for (XssPayload payload : PAYLOADS) {
            for (Issue issue :
                    List.of(
                            withoutKeys(XssIssue.ofWords(payload)),
                            XssIssue.ofAddresses(payload),
                            XssIssue.ofRaw(payload))) {
                assertThat(new JsonReader().read(JSON.render(issue)))
                        .as("%s", payload)
                        .isEqualTo(issue);
            }
        }
    }

    /** No reader takes surrogates that lack their partner in the name of a property. */
    private static Issue withoutKeys(Issue issue) {
        var metadata = issue.metadata();
        var keyless = Metadata.builder().title(metadata.title()).url(metadata.url());
        metadata.extra().values().forEach(values -> keyless.extra("key", values));
        return issue.toBuilder().metadata(keyless.build()).build();
    }

    @Test
    void insideAScriptNothingEndsTheScript() {
        for (XssPayload payload : PAYLOADS) {
            var json = JSON.render(XssIssue.ofWords(payload)).strip();
            var page =
                    Jsoup.parse(
                            "<script type=\"application/json\">" + json + "</script><p>after</p>");
            assertThat(page.select("html *").stream().map(Element::normalName))
                    .as("%s", payload)
                    .containsExactly("head", "script", "body", "p");
            assertThat(page.select("script").get(0).data()).isEqualTo(json);
            assertThat(json).doesNotContain("\u2028", "\u2029");
        }
    }
}

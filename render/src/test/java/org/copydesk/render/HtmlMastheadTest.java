package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.junit.jupiter.api.Test;

class HtmlMastheadTest {

    private static String masthead(HtmlRenderer renderer, Metadata.Builder metadata) {
        var html = renderer.render(Issue.builder().metadata(metadata.build()).build());
        int start = html.indexOf("<header class=\"masthead\">");
        return html.substring(start + 26, html.indexOf("</header>", start)).strip();
    }

    private static String masthead(Metadata.Builder metadata) {
        return masthead(new HtmlRenderer(), metadata);
    }

    @Test
    void itSaysWhatTheMetadataSayAndNothingElse() {
        assertThat(masthead(Metadata.builder())).isEqualTo("<h1>Newsletter</h1>");
        assertThat(masthead(Metadata.builder().publication("The Courier")))
                .isEqualTo("<h1>The Courier</h1>");
        assertThat(masthead(Metadata.builder().publication("The Courier").title("Soup")))
                .isEqualTo("<p class=\"publication\">The Courier</p>\n<h1>Soup</h1>");
        assertThat(masthead(Metadata.builder().title("Soup").publication("Soup")))
                .isEqualTo("<h1>Soup</h1>");
    }

    @Test
    void detailsStandInOneLine() {
        assertThat(masthead(Metadata.builder().title("A").number("7")))
                .isEqualTo("<h1>A</h1>\n<p class=\"details\">\n<span>№ 7</span>\n</p>");
        assertThat(masthead(Metadata.builder().title("A").number("7b")))
                .contains("<span>7b</span>");
        assertThat(masthead(Metadata.builder().title("A").author("Ann").author("Bo")))
                .isEqualTo("<h1>A</h1>\n<p class=\"details\">\n<span>Ann, Bo</span>\n</p>");
        var day = Metadata.builder().title("A").date(LocalDate.of(2025, 3, 9));
        assertThat(masthead(day.language("de")))
                .isEqualTo(
                        "<h1>A</h1>\n<p class=\"details\">\n"
                                + "<time datetime=\"2025-03-09\">9. März 2025</time>\n</p>");
    }

    @Test
    void itsHeadingHasTheLevelAskedFor() {
        for (int level = 1; level <= 4; level++) {
            var renderer = HtmlRenderer.builder().fragment(true).headingLevel(level).build();
            assertThat(masthead(renderer, Metadata.builder().title("A")))
                    .isEqualTo("<h" + level + ">A</h" + level + ">");
        }
        for (int level : new int[] {0, 5}) {
            assertThatThrownBy(() -> HtmlRenderer.builder().headingLevel(level))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the title has a level from 1 to 4, not " + level);
        }
    }
}

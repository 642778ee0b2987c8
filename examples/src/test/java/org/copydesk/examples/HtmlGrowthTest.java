package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading HTML is linear: the memory it asks for tells, which is the same on every machine. */
class HtmlGrowthTest {

    private static final int PIECES = 8_000;

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>Some words with <b>weight</b>.</p>",
                "<p>a<br><br>b",
                "<ul><li>",
                "<b><i>x",
                "<a href=x>y",
                "<table><tr><td>x",
                "<form>x</form>",
                "<div class=share>x</div>",
                "<aside>x",
                "&amp;&eacute; &bogus ",
                "<!-- c -->",
                "<",
                "</p>",
                "<img src=a alt=b>",
                "<figure><figcaption>x",
                "word "
            })
    void twiceAsMuchTakesTwiceAsMuch(String piece) {
        parser.parse(piece.repeat(PIECES));
        long once = allocatedBy(piece.repeat(PIECES));
        long twice = allocatedBy(piece.repeat(2 * PIECES));
        assertThat(twice).isLessThan(3 * once);
    }

    private long allocatedBy(String html) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(parser.parse(html)).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

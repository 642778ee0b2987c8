package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;

/** Where the entries of a roundup without a headline stand, and how close. */
class MarkdownRoundupsTest {

    private static final Block TEXT = Paragraph.of("Hot.");

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    @Test
    void rightBelowATitleOrTextNothingPartsThemFromIt() {
        assertThat(markdown("S", List.of(), entry("A", TEXT))).isEqualTo("## S\n\n- **A:** Hot.");
        assertThat(markdown("", List.of(TEXT), entry("A", TEXT)))
                .isEqualTo("Hot.\n\n- **A:** Hot.");
    }

    @Test
    void elsewhereALinePartsThem() {
        assertThat(markdown("", List.of(), entry("A", TEXT))).isEqualTo("* * *\n\n- **A:** Hot.");
        var label =
                new Paragraph(List.of(new Strong(List.of(new Text("Soup."))), new Text(" Yes.")));
        assertThat(markdown("", List.of(label), entry("A", TEXT)))
                .isEqualTo("**Soup.** Yes.\n\n* * *\n\n- **A:** Hot.");
        assertThat(markdown("S", List.of(), entry("", TEXT))).isEqualTo("## S\n\n* * *\n\n- Hot.");
    }

    @Test
    void whatWouldRunIntoATitleStandsApartFromIt() {
        var figure = new Figure(new Image("a.png", "a pot", ""), "", List.of());
        assertThat(markdown("S", List.of(), entry("A", figure)))
                .isEqualTo("## S\n\n- **A:**\n\n  ![a pot](a.png)");
        assertThat(markdown("S", List.of(TEXT), entry("A", figure), entry("B", TEXT)))
                .isEqualTo("## S\n\nHot.\n\n- **A:**\n\n  ![a pot](a.png)\n\n- **B:** Hot.");
        assertThat(markdown("", List.of(), entry("", figure), entry("B", TEXT)))
                .isEqualTo("* * *\n\n- ![a pot](a.png)\n- **B:** Hot.");
    }

    private String markdown(String title, List<Block> text, Entry... entries) {
        var roundup =
                new Roundup(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(entries),
                        List.of());
        var section =
                new Section(
                        title.isEmpty() ? Optional.empty() : Optional.of(Line.of(title)),
                        text,
                        List.of(roundup));
        return renderer.render(Issue.builder().section(section).build()).stripTrailing();
    }

    private static Entry entry(String title, Block... blocks) {
        return new Entry(Line.of(title), List.of(blocks));
    }
}

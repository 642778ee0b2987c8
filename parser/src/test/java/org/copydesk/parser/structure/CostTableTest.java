package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.parser.structure.Look.Unmarked;
import org.copydesk.parser.structure.RoleCosts.Edge;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostTableTest {

    private static int[] row(CostTable table, Edge row) {
        return Arrays.stream(Gap.values()).mapToInt(gap -> table.cost(row, gap)).toArray();
    }

    @Test
    void aCostIsForAllNamesBeforeItAndAStarForTheRest() {
        var table =
                CostTable.parse(
                        Edge.class,
                        Gap.class,
                        """

                        START : NONE WIDE 3, LINE   0 , * 7
                        END   : WIDE 5, ENDED 6
                        """);
        assertThat(row(table, Edge.START)).containsExactly(3, 0, 3, 7, 7, 7);
        int never = CostTable.NEVER;
        assertThat(row(table, Edge.END)).containsExactly(never, never, 5, never, never, 6);
    }

    @Test
    void aRowThatIsNotThereIsNever() {
        var table = CostTable.parse(Edge.class, Gap.class, "END: * 1");
        assertThat(row(table, Edge.START)).containsOnly(CostTable.NEVER);
        assertThat(row(table, Edge.END)).containsOnly(1);
    }

    @Test
    void aNameThatIsNoneIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostTable.parse(Edge.class, Gap.class, "END: FAR 1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostTable.parse(Edge.class, Gap.class, "NOWHERE: LINE 1"));
    }

    /** What a look costs is what it looks like, how far it stands off, and what its marks say. */
    @ParameterizedTest
    @CsvSource({
        "TITLE, LINE, false, false, NOTHING, HEADLINE, 0",
        "TITLE, NONE, false, false, NOTHING, HEADLINE, 4",
        "PHRASE, LINE, false, false, NOTHING, HEADLINE, 9",
        // Headlines like sentences.
        "PHRASE, LINE, false, true, NOTHING, HEADLINE, 2",
        "RUN_IN_PHRASE, LINE, false, true, NOTHING, HEADLINE, 0",
        "TITLE, LINE, false, true, NOTHING, HEADLINE, 0",
        "PHRASE, LINE, false, true, NOTHING, BODY, 8",
        // Where headings and pictures are marked, words are hardly either.
        "TITLE, LINE, false, false, HEADING, HEADLINE, 10",
        "TITLE, LINE, false, false, HEADING, BRIEF_HEADLINE, 14",
        "SECTION, LINE, false, false, HEADING, SECTION_TITLE, 10",
        "CAPTION, LINE, false, false, HEADING, FIGURE, 31",
        "CAPTION, WIDE, false, false, HEADING, LEAD_FIGURE, 31",
        "TEXT, LINE, false, false, HEADING, BODY, 0",
        // Where no picture is described, words are none, but may well be a headline.
        "PHRASE, LINE, false, false, PICTURE, LETTER_FIGURE, 31",
        "TITLE, LINE, false, false, PICTURE, HEADLINE, 0",
        // Titles of sections that are made of briefs, and of others.
        "SECTION, LINE, false, false, NOTHING, SECTION_TITLE, 0",
        "SECTION, LINE, true, false, NOTHING, SECTION_TITLE, 30",
        "SECTION, LINE, true, false, NOTHING, BRIEFS_TITLE, 0",
        "SECTION, LINE, false, false, NOTHING, BRIEFS_TITLE, 30",
        "SECTION, LINE, true, false, NOTHING, HEADLINE, 11",
    })
    void aLookCosts(
            Shape shape,
            Gap gap,
            boolean briefs,
            boolean anyCase,
            Unmarked unmarked,
            Role role,
            int cost) {
        var look = new Look(shape, gap, briefs, anyCase, unmarked);
        assertThat(look.cost(role, RoleCosts.ALL)).isEqualTo(cost);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsFinishedIsNoLineAndNoPictureButAPicture(Role role) {
        var lines =
                EnumSet.of(
                        Role.SALUTATION,
                        Role.SIGN_OFF,
                        Role.SIGNATURE,
                        Role.BYLINE,
                        Role.DEK,
                        Role.LABELLED,
                        Role.PROMOTION_HEADING,
                        Role.SECTION_TITLE,
                        Role.BRIEFS_TITLE,
                        Role.HEADLINE,
                        Role.BRIEF_HEADLINE,
                        Role.CLOSE_HEADLINE);
        var pictures =
                EnumSet.of(
                        Role.LETTER_FIGURE,
                        Role.AFTERWORD_FIGURE,
                        Role.LEAD_FIGURE,
                        Role.FIGURE,
                        Role.PROMOTION_BANNER,
                        Role.PROMOTION_FIGURE);
        var entries = EnumSet.of(Role.SECTION_ENTRIES, Role.UNTITLED_ENTRIES, Role.ENTRIES);
        assertThat(mayBe(Shape.TEXT, role)).isEqualTo(!entries.contains(role));
        boolean any = !lines.contains(role) && !entries.contains(role);
        assertThat(mayBe(Shape.FIGURE, role)).isEqualTo(any);
        for (var shape : Set.of(Shape.RULE, Shape.OTHER)) {
            assertThat(mayBe(shape, role)).isEqualTo(any && !pictures.contains(role));
        }
        for (var shape : Set.of(Shape.LIST, Shape.ENTRY_LIST)) {
            assertThat(mayBe(shape, role))
                    .isEqualTo(!lines.contains(role) && !pictures.contains(role));
        }
    }

    /** Whether a block of a shape may have a role at all. */
    private static boolean mayBe(Shape shape, Role role) {
        var look = new Look(shape, Gap.LINE, false, false, Unmarked.NOTHING);
        return look.cost(role, OutlineCosts.ALL) < RoleTagger.UNREACHABLE;
    }

    @Test
    void eachLookHasANumberOfItsOwn() {
        var numbers = new TreeSet<Integer>();
        for (var shape : Shape.values()) {
            for (var gap : Gap.values()) {
                for (var unmarked : Unmarked.values()) {
                    for (int flags = 0; flags < 4; flags++) {
                        var look = new Look(shape, gap, (flags & 1) > 0, (flags & 2) > 0, unmarked);
                        numbers.add(look.index());
                    }
                }
            }
        }
        assertThat(numbers).hasSize(Look.COUNT).first().isEqualTo(0);
        assertThat(numbers.last()).isEqualTo(Look.COUNT - 1);
    }
}

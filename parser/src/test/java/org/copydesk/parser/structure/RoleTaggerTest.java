package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.parser.structure.Look.Unmarked;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTaggerTest {

    private static final int MANY = 2_000_000;

    private static Look look(Shape shape) {
        return Look.of(shape, Gap.LINE, false, false, Unmarked.NOTHING);
    }

    @Test
    void noBlocksHaveNoRoles() {
        assertThat(RoleTagger.FLAT.tag(List.of())).isEmpty();
    }

    @Test
    void whatStandsAroundALineTellsItsRole() {
        var looks =
                List.of(
                        look(Shape.SECTION),
                        look(Shape.TITLE),
                        look(Shape.LABEL),
                        look(Shape.TEXT),
                        look(Shape.TITLE),
                        look(Shape.LABEL));
        assertThat(RoleTagger.FLAT.tag(looks))
                .containsExactly(
                        Role.SECTION_TITLE,
                        Role.HEADLINE,
                        Role.LABELLED,
                        Role.BODY,
                        Role.HEADLINE,
                        Role.LABELLED);
    }

    /** What a role can’t be costs so much that no number of blocks makes up for it. */
    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"TITLE", "TEXT", "FIGURE", "LIST", "OTHER"})
    void howeverManyBlocksThereAreNoneIsWhatItCantBe(Shape shape) {
        var looks = new ArrayList<>(List.of(look(Shape.LIST), look(Shape.OTHER)));
        looks.addAll(Collections.nCopies(MANY, look(shape)));
        var roles = RoleTagger.FLAT.tag(looks);
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i).cost(roles.get(i), RoleCosts.ALL) >= RoleTagger.UNREACHABLE) {
                assertThat(roles.get(i)).as("the role of a %s", looks.get(i).shape()).isNull();
            }
            if (i > 0
                    && RoleCosts.ALL.next().cost(roles.get(i - 1), roles.get(i))
                            >= CostTable.NEVER) {
                assertThat(roles.get(i)).as("what follows %s", roles.get(i - 1)).isNull();
            }
        }
    }
}

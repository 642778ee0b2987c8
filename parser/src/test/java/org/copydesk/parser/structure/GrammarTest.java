package org.copydesk.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.copydesk.parser.grammar.IssueParser;
import org.copydesk.parser.structure.RoleCosts.Edge;
import org.copydesk.parser.surface.SourceBlock;
import org.junit.jupiter.api.Test;

class GrammarTest {

    private static final int SEQUENCES = 100_000;
    private static final SourceBlock BLOCK = SourceBlock.paragraph("", List.of(), 1, 0, 0);

    @Test
    void everySequenceThatTheTaggerMayGiveIsAnIssue() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var roles = walk(new Random(seed), costs(seed));
            assertThat(tree(roles, PredictionMode.SLL))
                    .as("seed %d: %s", seed, roles)
                    .endsWith("EOF)");
        }
    }

    @Test
    void theFastPredictionModeSeesWhatTheFullOneSees() {
        for (long seed = 0; seed < SEQUENCES / 10; seed++) {
            var roles = walk(new Random(seed), costs(seed));
            assertThat(tree(roles, PredictionMode.SLL)).isEqualTo(tree(roles, PredictionMode.LL));
        }
    }

    private static Costs costs(long seed) {
        return seed % 2 == 0 ? RoleCosts.ALL : OutlineCosts.ALL;
    }

    private static List<Role> walk(Random random, Costs costs) {
        var roles = new ArrayList<Role>();
        var choices =
                Arrays.stream(Role.values())
                        .filter(r -> costs.first().cost(Edge.START, r) < CostTable.NEVER)
                        .toList();
        for (int length = random.nextInt(20); length > 0 && !choices.isEmpty(); length--) {
            var role = choices.get(random.nextInt(choices.size()));
            roles.add(role);
            choices =
                    Arrays.stream(Role.values())
                            .filter(r -> costs.next().cost(role, r) < CostTable.NEVER)
                            .toList();
        }
        // The last role may need another behind it.
        while (!roles.isEmpty() && roles.get(roles.size() - 1) == Role.LEAD_FIGURE) {
            roles.remove(roles.size() - 1);
        }
        return roles;
    }

    private static String tree(List<Role> roles, PredictionMode mode) {
        var tokens = new ArrayList<BlockToken>();
        roles.forEach(role -> tokens.add(new BlockToken(role, BLOCK)));
        var parser = new IssueParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return parser.issue().toStringTree(parser);
    }
}

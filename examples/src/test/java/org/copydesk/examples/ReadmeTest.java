package org.copydesk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every snippet of the README: commands as processes, Java as the programs that it is taken
 * from.
 */
class ReadmeTest {

    private static final Pattern SNIPPET =
            Pattern.compile("```(sh|java)\n(.*?)```", Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void everyCommandWorks() throws IOException, InterruptedException {
        copySeeds();
        var commands =
                snippets("sh").stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("./copydesk "))
                        .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        for (var command : commands) {
            var words = new ArrayList<>(List.of("org.copydesk.cli.Main"));
            words.addAll(Arrays.asList(command.split(" ")).subList(1, command.split(" ").length));
            assertThat(Java.run(folder, words)).as(command).isZero();
        }
        assertThat(folder.resolve("issue.html")).content(UTF_8).startsWith("<!doctype html>");
        assertThat(folder.resolve("repaired.md")).content(UTF_8).contains("São Paulo");
        assertThat(folder.resolve("json").toFile().list()).hasSize(5);
    }

    @Test
    void everyProgramStandsInTheExamplesAndRuns() throws IOException, InterruptedException {
        copySeeds();
        var programs = List.of("WhyItMatters", "ToJson", "NewHeadline");
        var snippets = snippets("java");
        assertThat(snippets).hasSize(programs.size());
        for (int i = 0; i < programs.size(); i++) {
            var source =
                    Sources.root()
                            .resolve(
                                    "examples/src/main/java/org/copydesk/examples/"
                                            + programs.get(i)
                                            + ".java");
            assertThat(withoutBlanks(Files.readString(source)))
                    .contains(withoutBlanks(snippets.get(i)));
            var command =
                    List.of(
                            "org.copydesk.examples." + programs.get(i),
                            "seeds/000_b2672fc3d9ee327f.txt",
                            "A New Headline");
            assertThat(Java.run(folder, command)).as(programs.get(i)).isZero();
        }
    }

    /** The README has wider lines than the code. */
    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<String> snippets(String language) throws IOException {
        var readme = Files.readString(Sources.root().resolve("README.md"));
        return SNIPPET.matcher(readme)
                .results()
                .filter(r -> r.group(1).equals(language))
                .map(r -> r.group(2))
                .toList();
    }

    private void copySeeds() throws IOException {
        var seeds = Files.createDirectories(folder.resolve("seeds"));
        for (var seed : Sources.seeds()) {
            Files.copy(seed, seeds.resolve(seed.getFileName().toString()));
        }
    }
}

package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.LineRoles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {

    private final NewsletterParser parser = NewsletterParser.create();

    static java.util.List<Path> seeds() {
        return Sources.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineHasTheRoleThatPeopleGaveIt(Path seed) throws IOException {
        var rows =
                LineRoles.of(parser.parse(seed)).stream()
                        .map(
                                role ->
                                        role.line()
                                                + "\t"
                                                + role.container()
                                                + "\t"
                                                + role.role()
                                                + "\t"
                                                + role.label())
                        .toList();
        var gold = Files.readAllLines(Path.of(seed.toString().replace(".txt", ".tsv")));
        assertThat(rows).isEqualTo(gold.subList(1, gold.size()));
    }
}

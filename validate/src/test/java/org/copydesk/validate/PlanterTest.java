package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;

/** Puts defects at random places of clean issues, and looks whether each is found right there. */
class PlanterTest {

    private static final long SEED = 20261122;
    private static final int PLANTS = 2000;

    private final NewsletterParser parser = NewsletterParser.create();
    private final Validator validator = Validator.of(Configuration.of(Profiles.THE_BATCH));

    @Test
    void nothingIsWrongWithACleanIssue() {
        var random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            var text = CleanIssue.of(random);
            assertThat(validator.validate(parser.parse(text))).as(text).isEmpty();
        }
    }

    @Test
    void everyPlantedDefectIsFoundAtItsPlace() {
        var random = new Random(SEED);
        var kinds = new LinkedHashMap<>(PlantText.kinds());
        kinds.putAll(PlantStructure.kinds());
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(25);
        var missed = new ArrayList<String>();
        var all = List.copyOf(kinds.entrySet());
        int planted = 0;
        for (int i = 0; planted < PLANTS; i++) {
            var kind = all.get(i % all.size());
            var plant = plant(kind.getValue(), random);
            if (plant.isPresent()) {
                planted++;
                look(kind.getKey(), plant.get()).ifPresent(missed::add);
            }
        }
        assertThat(missed).as("seed %d, %d plants", SEED, planted).isEmpty();
    }

    private static Optional<Plant> plant(
            BiFunction<String, Random, Optional<Plant>> kind, Random random) {
        return kind.apply(CleanIssue.of(random), random);
    }

    private Optional<String> look(String kind, Plant plant) {
        var parsed = parser.parse(plant.text());
        var place = parsed.source().position(plant.offset());
        var findings = validator.validate(parsed);
        boolean found =
                findings.stream()
                        .anyMatch(
                                f ->
                                        f.rule().equals(plant.rule())
                                                && parsed.source()
                                                        .position(f.span().start())
                                                        .equals(place));
        return found
                ? Optional.empty()
                : Optional.of(
                        kind
                                + " at "
                                + place
                                + " is not found as "
                                + plant.rule()
                                + " but "
                                + findings.stream()
                                        .map(
                                                f ->
                                                        f.rule()
                                                                + "@"
                                                                + parsed.source()
                                                                        .position(f.span().start()))
                                        .toList()
                                + "\n"
                                + parsed.source().slice(parsed.source().line(place.line())));
    }
}

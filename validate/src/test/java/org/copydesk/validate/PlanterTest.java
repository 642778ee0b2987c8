package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Puts defects at random places of clean issues, and looks whether each is found right there. */
class PlanterTest {

    private static final long SEED = 20261122;
    private static final int PLANTS = Integer.getInteger("copydesk.random", 1000);
    private static final int ISSUES = 40;

    private final NewsletterParser parser = NewsletterParser.create();
    private final Validator validator = Validator.of(Configuration.of(Profiles.THE_BATCH));

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithACleanIssue(Writing writing) {
        var random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            var source = writing.clean(random);
            assertThat(validator.validate(parser.parse(source))).as(source.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlantedDefectIsFoundAtItsPlace(Writing writing) {
        var random = new Random(SEED);
        var kinds = List.copyOf(writing.kinds().entrySet());
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(25);
        var issues = new ArrayList<String>();
        for (int i = 0; i < ISSUES; i++) {
            issues.add(writing.clean(random).text());
        }
        var missed = new ArrayList<String>();
        int planted = 0;
        for (int i = 0; planted < PLANTS; i++) {
            var kind = kinds.get(i % kinds.size());
            var plant = kind.getValue().apply(issues.get(random.nextInt(ISSUES)), random);
            if (plant.isPresent()) {
                planted++;
                look(writing, kind.getKey(), plant.get()).ifPresent(missed::add);
            }
        }
        assertThat(missed).as("seed %d, %d plants", SEED, planted).isEmpty();
    }

    /** A notation in which issues are written. */
    enum Writing {
        TEXT {
            @Override
            SourceText clean(Random random) {
                return source(CleanIssue.of(random));
            }

            @Override
            SourceText source(String text) {
                return SourceText.of("draft.txt", text);
            }

            @Override
            Map<String, BiFunction<String, Random, Optional<Plant>>> kinds() {
                var kinds = new LinkedHashMap<>(PlantText.kinds());
                kinds.putAll(PlantStructure.kinds());
                return kinds;
            }
        },
        MARKDOWN {
            @Override
            SourceText clean(Random random) {
                return source(CleanIssue.markdown(random));
            }

            @Override
            SourceText source(String text) {
                return SourceText.of("draft.md", text);
            }

            @Override
            Map<String, BiFunction<String, Random, Optional<Plant>>> kinds() {
                return PlantMarkdown.kinds();
            }
        };

        abstract SourceText clean(Random random);

        abstract SourceText source(String text);

        abstract Map<String, BiFunction<String, Random, Optional<Plant>>> kinds();
    }

    private Optional<String> look(Writing writing, String kind, Plant plant) {
        var parsed = parser.parse(writing.source(plant.text()));
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

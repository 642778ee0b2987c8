package org.copydesk.parser.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.copydesk.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTitleTest {

    private static Metadata titled(String title) {
        return Metadata.builder().title(title).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Issue 17 ~ 17",
                "The ISSUE #17: More ~ 17",
                "Soups, No. 17 ~ 17",
                "Soups No.17 of old ~ 17",
                "Soups № 17 ~ 17",
                "Soups #17 of old ~ 17",
                "Volume 3.2 of soups ~ 3.2",
                "vol: 3 ~ 3",
                "Edition_5 ~ 5",
                "Episode--99999 ~ 99999",
                "nr\u00A07 soups ~ 7",
                "Soups 12 ~ 12",
                "Robots read with GPT-4 ~",
                "GPT-4 ~ 4",
                "soups-12 ~ 12",
                "soups_9999 ~ 9999",
                "Soups 1899 ~ 1899",
                "Soups 1900 ~",
                "Soups 2099 ~",
                "Soups 12345 ~",
                "Soups12 ~",
                "12 ~",
                "Soups 12 of old ~",
                "Issue 123456 ~",
                "Issue   17 more ~",
                "Tissue 17 of old ~",
                "Issues 17 of old ~",
                "Issue 5, May 13, 2020 ~ 5",
                "Issue 5 (13th May 2020) ~ 5",
                "2020-05-13-issue-5 ~ 5",
                "Issue 2020-05-13 ~",
                "Soups without any ~",
                "El Telar nº 9 ~ 9",
                "Le Métier n° 27 ~ 27",
                "Tear, N.º 8 ~ 8",
                "Ausgabe 14: Fäden ~ 14",
                "Le Métier, NUMÉRO 3 ~ 3",
                "El Telar – Número 3 de abril ~ 3",
                "Il Telaio, numero 6 ~ 6",
                "Weefsel, editie 6 ~ 6",
                "5ª edição 6 de fios ~ 6",
                "Sonderausgabe 14 der Fäden ~",
                "Loom 9º ~",
            })
    void theNumberStandsBehindItsWordOrAtTheEnd(String title, String number) {
        assertThat(IssueTitle.numberIn(title)).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2016-01-20 ~ 2016-01-20",
                "on 2016.1.2, soups ~ 2016-01-02",
                "2016/12/31 ~ 2016-12-31",
                "2016_1_20-soups ~ 2016-01-20",
                "2016-01.20 ~",
                "12016-01-20 ~",
                "2016-01-201 ~",
                "2016-02-30 ~",
                "2016-13-01, or May 3, 2020 ~ 2020-05-03",
                "May 13, 2020 ~ 2020-05-13",
                "soups of JAN 1st 2020 ~ 2020-01-01",
                "Sept. 3rd, 2020 ~ 2020-09-03",
                "December 22nd 2020 ~ 2020-12-22",
                "Dismay 13, 2020 ~",
                "May 13, 20201 ~",
                "Feb 30, 2020, or 1 May 2020 ~ 2020-05-01",
                "13 May 2020 ~ 2020-05-13",
                "the 4th of 3rd September, 2020 ~ 2020-09-03",
                "113 May 2020 ~",
                "30 Feb 2020 ~",
                "Soups of 2020 ~",
                "4. März 2026 ~ 2026-03-04",
                "Fäden, 14. DEZEMBER 2026 ~ 2026-12-14",
                "Fäden vom 1. Mai 2026 ~ 2026-05-01",
                "4 mars 2026 ~ 2026-03-04",
                "le 1er août 2026 ~ 2026-08-01",
                "4 de marzo de 2026 ~ 2026-03-04",
                "4 de septiembre del 2026 ~ 2026-09-04",
                "1º de março de 2026 ~ 2026-03-01",
                "1° giugno 2026 ~ 2026-06-01",
                "4 maart 2026 ~ 2026-03-04",
                "4 Maine 2026 ~",
                "4 de 2026 ~",
                "31. Juni 2026 ~",
            })
    void theDateIsReadInItsUsualForms(String title, String date) {
        var expected = Optional.ofNullable(date).map(LocalDate::parse);
        assertThat(IssueTitle.dateIn(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "This Week in Soups 612 ~ This Week in Soups",
                "Soups — 2016.01.20 edition ~ Soups",
                "Soups - Issue No. 102 ~ Soups",
                "Soups | Newsletter Issue, May 13, 2020 ~ Soups",
                "Soups, May 13, 2020. ~ Soups",
                "Soups, 13 May 2020 ~ Soups",
                "Soups #17: More ~ Soups",
                "Soups Issue 12: March 1, 2024 ~ Soups",
                "The Soups #12 - March 1st, 2024 ~ The Soups",
                "Soups 2, March 1st, 2024 ~ Soups 2",
                "Harbor Notes, Issue 54 – Tides ~ Harbor Notes",
                "Issue 54: Tides ~ ''",
                "Soups #17:30 More ~ ''",
                "Soups #17 of old: More ~ ''",
                "El Telar nº 9 ~ El Telar",
                "Le Métier n° 27 ~ Le Métier",
                "Fäden – Ausgabe 14 ~ Fäden",
                "Le Métier, numéro 3 ~ Le Métier",
                "Fäden, 4. März 2026 ~ Fäden",
                "El Telar, 4 de marzo de 2026 ~ El Telar",
                "Le Métier, mercredi 4 mars 2026 ~ Le Métier",
                "Mittwoch, 4. März 2026 ~ ''",
                "Soups 2020-01-02 and stews ~ ''",
                "12: 13 May 2020 ~ ''",
                "Soups without any ~ ''",
                "'' ~ ''",
            })
    void aTitleThatIsNameAndNumberNamesTheNewsletter(String title, String publication) {
        assertThat(IssueTitle.complete(titled(title), "").publication()).isEqualTo(publication);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "issue-17.md ~ 17",
                "a/b 5.c/issue-17.md ~ 17",
                "soups 17.md ~ 17",
                "a\\b\\issue-17.md ~ 17",
                ".issue-17 ~ 17",
                "issue-17 ~ 17",
                "soups 17.x.md ~ ''",
                "17/soups.md ~ ''",
                "soups.md5 ~ ''",
            })
    void theNameOfAFileTellsWhatTheTitleDoesNot(String file, String number) {
        assertThat(IssueTitle.complete(titled("Soups"), file).number()).isEqualTo(number);
        var told = IssueTitle.complete(titled("Soups 3"), file);
        assertThat(told.number()).isEqualTo("3");
        assertThat(
                        IssueTitle.complete(
                                        titled("Soups"),
                                        "2020-01-02-" + file.replaceAll(".*[/\\\\]", ""))
                                .date())
                .contains(LocalDate.of(2020, 1, 2));
    }

    @Test
    void whatWasSaidStays() {
        var said =
                Metadata.builder()
                        .title("Soups 5, May 13, 2020")
                        .publication("P")
                        .number("1")
                        .date(LocalDate.of(2001, 2, 3))
                        .build();
        assertThat(IssueTitle.complete(said, "issue-17-2020-01-02.md")).isEqualTo(said);
        var title = titled("Soups 5");
        var number = title.toBuilder().number("1").build();
        assertThat(IssueTitle.complete(number, "").number()).isEqualTo("1");
        assertThat(IssueTitle.complete(number, "").publication()).isEqualTo("Soups");
        var dated = said.toBuilder().publication("").build();
        assertThat(IssueTitle.complete(dated, ""))
                .isEqualTo(said.toBuilder().publication("Soups 5").build());
        var named = title.toBuilder().publication("P").build();
        assertThat(IssueTitle.complete(named, "2020-01-02"))
                .isEqualTo(named.toBuilder().number("5").date(LocalDate.of(2020, 1, 2)).build());
    }
}

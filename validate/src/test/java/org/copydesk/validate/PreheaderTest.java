package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preheader of a page is looked at where it stands. */
class PreheaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='description' content=\"It folds.\">| 83‹It folds.›",
                "</head><body><div style='display:none'>  It folds.&nbsp;</div>| 90‹It folds.›",
                "<meta name='description' content='It &amp; I'>| 0‹›",
                "<meta name='description' content='What else is new in artificial intelligence'>|",
            })
    void oneThatIsTooShortIsFoundInAPage(String head, String found) {
        var page = "<!DOCTYPE html><html><head><title>Folding</title>" + head + Issues.CLEAN_HTML;
        var source = SourceText.of("draft.html", page);
        var validator = Validator.of(Issues.configuration().build());
        assertThat(validator.validate(Issues.parse(source)))
                .filteredOn(finding -> finding.rule().equals("sending/preheader"))
                .map(Finding::span)
                .map(span -> span.start() + "‹" + source.slice(span) + "›")
                .isEqualTo(found == null ? List.of() : List.of(found));
    }
}

package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Validator;
import org.copydesk.validate.fix.Fixer;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.params.provider.MethodSource;

class FixerFuzzTest {

    private static final Validator VALIDATOR =
            Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());

    static Stream<byte[]> sources() {
        return Laws.sources();
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest(maxDuration = "")
    void whatIsFixedStaysFixed(byte[] data) {
        boolean plain = data.length > 0 && data[0] % 2 == 0;
        var parser =
                NewsletterParser.builder()
                        .notation(plain ? Notation.TEXT : Notation.MARKDOWN)
                        .build();
        var fixer = Fixer.unsafe(parser::parse, VALIDATOR);
        var fixed = fixer.fix(SourceText.of("fuzzed", Laws.text(data))).after().source();
        var again = fixer.fix(fixed);
        assertThat(again.after().source().text()).isEqualTo(fixed.text());
    }
}

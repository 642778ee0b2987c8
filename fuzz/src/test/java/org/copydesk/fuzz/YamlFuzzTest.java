package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.ProfileException;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Rules;
import org.copydesk.validate.config.ConfigurationException;
import org.copydesk.validate.config.ConfigurationFile;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFuzzTest {

    private static final ConfigurationFile READER =
            ConfigurationFile.reader(Profiles::named, Rules.builtIn());

    static Stream<byte[]> sources() {
        return Stream.of(Samples.PROFILE, Samples.CONFIGURATION)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("sources")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "")
    void anyTextIsASettingOrRefused(byte[] data) {
        var source = SourceText.of("fuzzed.yaml", Laws.text(data));
        try {
            Profiles.parse(source);
        } catch (ProfileException refused) {
            // Told in words of ours: what a profile is that can’t be read.
        }
        try {
            READER.read(source, Profiles.THE_BATCH);
        } catch (ConfigurationException refused) {
            // Likewise.
        }
    }
}

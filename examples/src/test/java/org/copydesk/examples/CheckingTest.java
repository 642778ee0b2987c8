package org.copydesk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int check(String... args) {
        out.reset();
        return Main.run(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-mistakes.txt", "ten-mistakes.md"})
    void theDraftsWithTenMistakesHaveThemAll(String name) {
        var draft = Sources.root().resolve("examples/drafts").resolve(name).toString();
        assertThat(check("check", draft, "--format", "github")).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).hasSize(10);
    }

    @Test
    void aRuleOfOnesOwnIsFoundByTheServiceLoader() throws IOException {
        var draft =
                Files.writeString(
                        folder.resolve("draft.txt"),
                        "Dear friends,\n\nIt folds!! Nobody knows how.\n");
        check("check", draft.toString(), "--format", "github");
        assertThat(out.toString(UTF_8))
                .contains("line=3,endLine=3,col=9,endColumn=10,title=house/no-shouting");
    }
}

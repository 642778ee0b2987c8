package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md | a.md | true",
                "*.md | ./x/y/a.md | true",
                "*.md | x\\a.md | true",
                "*.md | a.mdx | false",
                "*.md | amd | false",
                "x/*.md | x/a.md | true",
                "x/*.md | x/y/a.md | false",
                "x/*.md | z/x/a.md | false",
                "x/**/a | x/a | true",
                "x/**/a | x/y/z/a | true",
                "x/** | x/y/z | true",
                "x/** | y/x/z | false",
                "x/?.md | x/a.md | true",
                "x/?.md | x/ab.md | false",
                "x?y | x/y | false",
                "{a,b}.md | b.md | true",
                "{a,b}.md | c.md | false",
                "{a,{b,c}d} | cd | true",
                "a,b | a,b | true",
                "a} | a} | true",
                "{a}} | a} | true",
                "{a | {a | true",
                "{a | a | false"
            })
    void aPatternOfNamesMatches(String glob, String path, boolean matches) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
    }
}

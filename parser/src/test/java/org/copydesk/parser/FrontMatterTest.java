package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What at the top of Markdown is front matter or headers, and what only looks so. */
class FrontMatterTest {

    private static String escaped(String text) {
        return text.replace("⏎", "\n").replace("␍", "\r").replace("⇥", "\t");
    }

    private static ParsedIssue parse(int most, String text) {
        return NewsletterParser.builder()
                .profile(Profiles.ENGLISH)
                .notation(Notation.MARKDOWN)
                .limits(Limits.builder().frontMatter(most).build())
                .build()
                .parse(escaped(text));
    }

    /** What says that the title is A, and that the rest are words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---⏎title: A⏎---⏎Words.",
                "---  ⏎title: A⏎---⇥⏎⏎Words.",
                "---⏎# comment⏎#⏎title: A⏎...⏎Words.",
                "---⏎{title: A}⏎---⏎Words.",
                "---⏎? title⏎: A⏎---⏎Words.",
                "---␍⏎title: A␍⏎---␍⏎Words.",
                "---␍title: A␍---␍Words.",
                "\uFEFF---⏎title: A⏎---⏎Words.",
                "---⏎ title: A⏎---⏎Words.",
                "title: A⏎⏎Words.",
                "Title: A␍⏎␍⏎Words.",
                "Title:  A ⏎X-y_9: z⏎Empty:⏎ ⇥⏎Words.",
                "\uFEFFTITLE: A⏎⏎Words.",
                "DATE: 2020-01-02⏎Title: A⏎⏎Words.",
            })
    void metadataIsRead(String text) {
        var parsed = parse(1000, text);
        MarkdownLaws.check(parsed);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.issue().metadata().title()).isEqualTo("A");
        assertThat(parsed.issue().plainText()).isEqualTo("Words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---⏎title: A",
                "---⏎title: A⏎----⏎Words.",
                "----⏎title: A⏎---⏎Words.",
                " ---⏎title: A⏎---⏎Words.",
                "---⏎: A⏎---⏎Words.",
                "---⏎# comment⏎---⏎Words.",
                "---⏎⏎title: A⏎⏎---⏎⏎Words.",
                "title:A⏎⏎Words.",
                "ti tle: A⏎⏎Words.",
                "títle: A⏎⏎Words.",
                ": A⏎title: A⏎⏎Words.",
                "name: A⏎⏎Words.",
                "title: A⏎Words.⏎⏎Words.",
                "title⏎⏎Words.",
            })
    void whatLooksLikeItIsText(String text) {
        var parsed = parse(1000, text);
        MarkdownLaws.check(parsed);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.issue().metadata().title()).isEmpty();
        assertThat(parsed.issue().all(RawBlock.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "publication: P ~ publication=P,",
                "Title: [T] ~ title=T,",
                "number: 7 ~ number=7,",
                "issue: 7 ~ number=7,",
                "author: Ann ~ authors=[Ann],",
                "AUTHORS: [Ann, Bo] ~ authors=[Ann, Bo],",
                "authors: [] ~ authors=[],",
                "authors: Ann Lee, Bo ~ authors=[Ann Lee, Bo],",
                "authors: Lee, Ann; Ray, Bo; ~ authors=[Lee, Ann, Ray, Bo],",
                "author: Lee, Ann ~ authors=[Lee, Ann],",
                "authors: ['Lee, Ann'] ~ authors=[Lee, Ann],",
                "author: {name: Ann, of: [a, 'b: c', '', ' d', 'it''s']} ~ authors=[{name: Ann, of: [a, 'b: c', '', ' d', 'it''s']}],",
                "lang: de ~ language=de,",
                "language: de ~ language=de,",
                "url: u ~ url=u,",
                "canonical: u ~ url=u,",
                "canonical-url: u ~ url=u,",
                "date: 2 May 2020 ~ date=Optional[2020-05-02],",
                "date: soon ~ extra={date=[soon]}",
                "tags: [x] ~ extra={tags=[x]}",
                "tags: [x, [y, {z: 1}]] ~ extra={tags=[x, [y, {z: 1}]]}",
            })
    void whatIsSaidHasItsPlace(String line, String said) {
        var metadata = parse(1000, "---⏎" + line + "⏎---⏎⏎Words.").issue().metadata();
        assertThat(metadata.toString()).contains(said);
    }

    @Test
    void frontMatterMayBeEmpty() {
        var parsed = parse(1000, "---⏎---⏎Words.");
        assertThat(parsed.issue().plainText()).isEqualTo("Words.");
        assertThat(parsed.issue().all(Rule.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "---⏎title: A⏎---⏎⏎Words. ~ 9 ~ ---⏎title: A⏎--- ~ front matter is longer than 8 characters; it is",
                "title: A⏎⏎Words. ~ 9 ~ ~ headers are longer than 8 characters; they are",
                "title: A⏎Key: b⏎⏎Words. ~ 16 ~ ~ headers are longer than 15 characters; they are",
            })
    void whatIsLongerThanTheLimitIsTold(String text, int length, String kept, String message) {
        assertThat(parse(length, text).diagnostics()).isEmpty();
        var cut = parse(length - 1, text);
        assertThat(cut.diagnostics())
                .extracting(d -> d.code() + ": " + d.message())
                .containsExactly("limit/front-matter: the " + message + " kept as text, unread");
        assertThat(cut.diagnostics().get(0).span().start()).isZero();
        assertThat(cut.issue().metadata().title()).isEmpty();
        assertThat(cut.issue().all(RawBlock.class).stream().map(RawBlock::markup))
                .containsExactlyElementsOf(kept == null ? List.of() : List.of(escaped(kept)));
    }

    /** Where it is malformed, from there to the end of the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "---⏎title: A⏎b: {c⏎---⏎Words. ~ 4:1 ~ this is not well-formed YAML",
                "---⏎title: A⏎- b⏎---⏎Words. ~ 3:1 ~ this is not well-formed YAML",
                "---␍⏎title: A␍⏎b: [␍⏎---␍⏎Words. ~ 4:1 ~ this is not well-formed YAML",
                "---⏎a: b: c⏎---⏎Words. ~ 2:5 ~ this is not well-formed YAML",
                "---⏎- a: b⏎---⏎Words. ~ 2:1 ~ here should be keys with values",
            })
    void whatIsMalformedIsToldWithItsPlace(String text, String place, String message) {
        var parsed = parse(1000, text);
        MarkdownLaws.check(parsed);
        assertThat(parsed.diagnostics())
                .extracting(d -> parsed.source().position(d.span().start()) + " " + d.message())
                .containsExactly(place + " the front matter is kept as text: " + message);
    }
}

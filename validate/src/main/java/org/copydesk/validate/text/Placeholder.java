package org.copydesk.validate.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.MergeTags;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds text that was meant to be replaced. */
final class Placeholder implements ProseRule {

    /** Tags of programs that send mails; Markdown takes the stars of *|FNAME|* for emphasis. */
    private static final String TAG =
            any(
                    "\\{\\{[^{}]{0,80}\\}\\}",
                    "\\{%[^{}%]{0,80}%\\}",
                    "\\*\\|[A-Z0-9_:]{1,40}\\|\\*",
                    "(?<![\\p{L}\\d|])\\|[A-Z0-9_:]{2,40}\\|(?![\\p{L}\\d|])",
                    "%%[A-Za-z0-9_ -]{1,40}%%",
                    "(?<![\\p{L}\\d%])%[A-Z][A-Z_]{2,40}%(?![\\p{L}\\d%])",
                    "<%[^<>%]{0,80}%>",
                    "\\$\\{[A-Za-z0-9_.]{1,40}\\}",
                    "(?<![\\p{L}\\d\\])])\\[\\[[A-Za-z_]{2,40}\\]\\]");

    private static final String NOUN = "name|date|link|url|headline|title|company|image";

    /** What is said in brackets of what is to come; “[name withheld]” says no such thing. */
    private static final String SAID =
            any(
                    "(?i:insert|your) [\\p{L} ]{1,40}",
                    "(?i:insert)",
                    "(?:add|enter|ADD|ENTER) [A-Za-z ]{1,40}",
                    "(?:TK|TODO)(?: [A-Za-z ]{1,40})?",
                    "(?i:tbd)",
                    "(?i:(?:first|last|full) name)",
                    NOUN,
                    NOUN.toUpperCase(Locale.ROOT),
                    "(?i:(?:add |enter )?(?:" + NOUN + ") (?:here|goes here|to come))",
                    "(?i:(?:add|enter) (?:" + NOUN + "))");

    /** Not “TK Maxx”, “Super Bowl XXX”, “the XXX Corps” or “the TODO Group”. */
    private static final String WORD =
            any(
                    "TODO(?!(?<=[Tt]he TODO) \\p{Lu}\\p{Ll})",
                    "FIXME",
                    "(?:TK){1,3}(?! \\p{Lu}\\p{Ll})",
                    "XXXX+",
                    "XXX(?<!\\p{Lu}\\p{Ll}{3,20} XXX)(?! \\p{Lu}\\p{Ll})");

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    any(
                            "(?<tag>" + TAG + ")",
                            "(?<!\\[)\\[(?:" + SAID + ")\\]",
                            "\\b(?:" + WORD + ")\\b",
                            "(?i:\\blorem ipsum\\b)"));

    private static final RuleDoc DOC =
            RuleDoc.error(
                            "text/placeholder",
                            "Text was meant to be replaced and was not: `{{name}}`, `*|FNAME|*`,"
                                    + " `[INSERT LINK]`, TODO, TK, XXX, lorem ipsum. Write what belongs"
                                    + " there. Tags that name what whoever sends the mail fills in are"
                                    + " fine, such as `*|CURRENT_YEAR|*` or `*|LIST:COMPANY|*`; where"
                                    + " your mail program fills in others, name them in `accept`.")
                    .option("accept", List.of(), "placeholders that are right as they are")
                    .example(
                            "Hello {{name}}, TK percent of towels …",
                            "Hello friends, 40 percent of towels …");

    private static String any(String... patterns) {
        return String.join("|", patterns);
    }

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        var text = prose.text();
        if (!mayHold(text)) {
            return;
        }
        var accepted = options.texts("accept");
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!isRight(matcher, accepted)) {
                findings.add(
                        prose.span(matcher.start(), matcher.end()),
                        "“"
                                + matcher.group()
                                + "” was meant to be replaced; write what belongs here");
            }
        }
    }

    private static boolean isRight(Matcher found, List<String> accepted) {
        var words = found.group();
        return found.group("tag") != null && MergeTags.isFilled(words)
                || accepted.contains(words)
                || accepted.contains("*" + words + "*");
    }

    /** A look for what nearly every text lacks, since the pattern is slow. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{', '[', '%', '|' -> {
                    return true;
                }
                case 'T', 'X', 'F' -> {
                    if (i + 1 < text.length() && "OKXI".indexOf(text.charAt(i + 1)) >= 0) {
                        return true;
                    }
                }
                case 'l', 'L' -> {
                    if (text.regionMatches(true, i, "lorem", 0, 5)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}

package org.copydesk.validate.text;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds text that was meant to be replaced. */
final class Placeholder implements ProseRule {

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "\\{\\{[^{}]{0,80}\\}\\}|\\{%[^{}%]{0,80}%\\}|\\*\\|[A-Z0-9_:]{1,40}\\|\\*|(?<![\\p{L}\\d|])\\|[A-Z0-9_:]{2,40}\\|(?![\\p{L}\\d|])|%%[A-Za-z0-9_ -]{1,40}%%"
                            + "|<%[^<>%]{0,80}%>|\\$\\{[A-Za-z0-9_.]{1,40}\\}"
                            + "|\\[(?:insert|your|add|enter|name|first name|date|link|url|headline|title|company|TK|image)(?: [a-z ]{1,40})?\\]|\\[(?:INSERT|YOUR|ADD|ENTER|NAME|FIRST NAME|DATE|LINK|URL|HEADLINE|TITLE|COMPANY|TODO|IMAGE)[A-Z ]{0,40}\\]"
                            + "|\\b(?:TODO|FIXME|TK|TKTK|TKTKTK|XXX+)\\b|(?i:\\blorem ipsum\\b)");

    private static final RuleDoc DOC =
            RuleDoc.error(
                            "text/placeholder",
                            "Text was meant to be replaced and was not: `{{name}}`, `*|FNAME|*`,"
                                    + " `[INSERT LINK]`, TODO, TK, XXX, lorem ipsum. Write what belongs"
                                    + " there. Where your mail program fills such places in, name them"
                                    + " in `accept`.")
                    .option("accept", List.of(), "placeholders that are right as they are")
                    .example(
                            "Hello {{name}}, TK percent of towels …",
                            "Hello friends, 40 percent of towels …");

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
            // Markdown takes the stars of *|FNAME|* for emphasis.
            if (!accepted.contains(matcher.group())
                    && !accepted.contains("*" + matcher.group() + "*")) {
                findings.add(
                        prose.span(matcher.start(), matcher.end()),
                        "“"
                                + matcher.group()
                                + "” was meant to be replaced; write what belongs here");
            }
        }
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

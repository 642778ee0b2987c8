package org.copydesk.validate.text;

import java.util.regex.Pattern;
import org.copydesk.model.source.Notation;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds markup that readers would see. */
final class LeftoverMarkup implements Rule {

    private static final String TAGS =
            "a|abbr|article|b|blockquote|body|br|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe"
                    + "|img|li|link|main|meta|nav|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table"
                    + "|tbody|td|th|thead|tr|u|ul|video";

    private static final Pattern HTML =
            Pattern.compile(
                    "(?i)</?(?:"
                            + TAGS
                            + ")(?:\\s[^<>]{0,500})?/?>|<!--|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,5});");

    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "(?<![\\p{L}\\d)\\]*])\\*\\*(?=[\\p{L}“\"])|(?<=[\\p{L}.,!?:])\\*\\*(?![\\p{L}\\d(*])|\\]\\((?=https?:|mailto:|/)|(?<!#)!\\[|```|(?<![\\p{L}\\d_])__(?=\\p{L})|(?<=\\p{L})__(?![\\p{L}\\d_])");

    /** Of references in Markdown those remain that nothing defines; not those of “a[i][j]”. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![\\p{L}\\d)\\]\\\\])\\[[^\\[\\]\\n]{1,80}\\]\\[[^\\[\\]\\n]{1,40}\\]"
                            + "|\\[\\^[\\p{L}\\d-]{1,30}\\]");

    private static final Pattern GLUED_LABEL =
            Pattern.compile("\\*\\*[^*:\\n]{2,60}:\\*\\*(?=\\S)");

    private static final RuleDoc DOC =
            RuleDoc.error(
                            "text/leftover-markup",
                            "Markup of another notation stands in the text, where readers see it: an"
                                    + " HTML tag, a character reference such as `&nbsp;`, Markdown"
                                    + " that is not closed or a reference that nothing defines. Delete it, or write what it means.")
                    .example("It folds <b>towels</b>.", "It folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var prose : draft.prose()) {
            var text = prose.text();
            if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
                find(HTML, prose, findings);
            }
            if (draft.notation().equals(Notation.MARKDOWN)
                    && (text.contains("][") || text.contains("[^"))) {
                findReferences(draft, prose, findings);
            }
            if (text.contains("**")
                    || text.contains("](")
                    || text.contains("![")
                    || text.contains("```")
                    || text.contains("__")) {
                find(MARKDOWN, prose, findings);
            }
        }
    }

    private static void findReferences(Draft draft, Prose prose, Findings findings) {
        var found = REFERENCE.matcher(prose.text());
        while (found.find()) {
            var span = prose.span(found.start(), found.end());
            // Brackets that are written with a backslash are meant to be seen.
            if (draft.source().slice(span).toString().equals(found.group())) {
                findings.add(
                        span,
                        "readers will see “"
                                + found.group()
                                + "”; define this reference or delete its brackets");
            }
        }
    }

    /** A bold label without a blank behind it is the business of another rule. */
    private static int behindLabel(String text) {
        var label = GLUED_LABEL.matcher(text);
        return label.lookingAt() ? label.end() : 0;
    }

    private static void find(Pattern pattern, Prose prose, Findings findings) {
        var matcher = pattern.matcher(prose.text());
        matcher.region(behindLabel(prose.text()), prose.text().length());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            findings.add(
                    prose.span(matcher.start(), matcher.end()),
                    "readers will see “" + matcher.group() + "”; delete this markup");
        }
    }
}
